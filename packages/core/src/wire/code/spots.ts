import { allMatches } from '../../model/all-matches.ts'
import { glimpse } from '../../model/glimpse.ts'
import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import { regexOf } from '../../model/regex.ts'
import { shownCalls } from './calls.ts'
import { headerLines } from './header-lines.ts'
import { fieldsOf, isCredentialHeader } from './fields.ts'
import { shownText } from './shown.ts'
import { shownStatements } from './statements.ts'
import { formHeaders } from './tables.ts'

/** Where the code puts a key, and what it writes before it. */
export interface CodedSpot {
  readonly place: 'header' | 'query' | 'body'
  readonly name: string
  /** What follows the name, as written, up to the end of the line. */
  readonly value: string
  readonly isJson: boolean
}

const header = regexOf('gi')`
  (?<![\w-])(
      (?:proxy-)?authorization|x-[a-z0-9-]{2,40}|[a-z0-9]{2,20}(?:-[a-z0-9]{2,20}){0,3}-(?:key|token|auth)|api-?key|x_[a-z_]{2,30}
    )(?:["'\`]\]?|(?<=authorization)(?=\s?[=:]\s?new\s)|(?=:\s?["'\`f]))\s{0,3}(?::|=>?|,)(?!:)\s{0,3}([^\n]{0,200})
`
/** A login that is written out on a command line. */
const headerOption = /(?:-H|--header)[ =]?["']((?:proxy-)?authorization): ?(basic [^"'\n$]{1,400})/gi
export const writesALogin = glimpse([headerOption], 'basic ')
const inAddress = regexOf('gi')`
  https?:\/\/[^\s"'\`]{3,200}[?&](api_?key|apikey|key|token|access_?token|auth_?token|appid|app_id|hapikey|auth)=
    ((?:\$\{|\{|#\{|%s|["'\`]\s{0,2}[+.])[^\n]{0,60}|[\w.-]{12,200})
`
const keyField =
  /^(?:api_?key|apikey|api-key|key|token|access_?token|auth_?token|appid|app_id|authorization|x-api-key)$/i

export const codedSpots = once((observed: Observed): readonly CodedSpot[] => {
  const code = codeText(observed)
  return [
    ...allMatches(header, code).map(([, name = '', value = '']) => spot('header', name, value)),
    ...(writesALogin(observed) ? allMatches(headerOption, shownText(observed)) : []).map(([, name = '', value = '']) =>
      spot('header', name, value),
    ),
    ...[...formHeaders(observed), ...headerLines(observed)].map(({ name, value }) => spot('header', name, value)),
    ...allMatches(inAddress, code).map(([, name = '', value = '']) => spot('query', name, value)),
    ...shownCalls(observed).flatMap(({ args }) => args.flatMap(fieldSpots)),
  ].filter(({ place, name }) => place !== 'header' || isCredentialHeader(name) || /^x_/i.test(name))
})

/** Code lines and all calls: a call that was sorted elsewhere is code nonetheless. */
function codeText(observed: Observed): string {
  const calls = shownCalls(observed).map(({ name, args }) => `${name}(${args.join(', ')})`)
  const set = shownStatements(observed)
    .filter(({ path }) => path.startsWith('['))
    .map(({ target, path, expression }) => `${target}${path} = ${expression}`)
  return [observed.raw.code, ...calls, ...set].join('\n').slice(0, 40_000)
}

function spot(place: CodedSpot['place'], name: string, value: string, isJson = false): CodedSpot {
  return { place, name, value: value.trim(), isJson }
}

/** `params={"key": …}`, `json={"token": …}`, `body: JSON.stringify({ token })`. */
function fieldSpots(arg: string): readonly CodedSpot[] {
  const named = /^(params|query|data|json|form)\s?[=:]\s?/.exec(arg)
  if (named) return keysIn(arg.slice(named[0].length), named[1] as string)
  return (fieldsOf(arg) ?? []).flatMap(({ key, value }) =>
    /^(?:params|query|data|json|form|body|searchParams|qs)$/.test(key) ? keysIn(value, key) : [],
  )
}

function keysIn(value: string, argument: string): readonly CodedSpot[] {
  const json = /^(?:JSON\.stringify|json\.dumps|json_encode)\(\s{0,10}(.*)\)$/s.exec(value)?.[1]
  const place = /params|query|qs/i.test(argument) ? 'query' : 'body'
  return (fieldsOf(json ?? value) ?? [])
    .filter(({ key }) => keyField.test(key))
    .map((field) => spot(place, field.key, field.value, json !== undefined || argument === 'json'))
}
