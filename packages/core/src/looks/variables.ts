import { allMatches } from '../model/all-matches.ts'
import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { filledCredentials } from '../wire/sent.ts'
import { regex, regexOf } from '../model/regex.ts'

const namePattern = /\b[A-Z][A-Z0-9]{1,30}(?:_[A-Z0-9]{1,30}){1,6}\b/g
const secretWord = /KEY|TOKEN|SECRET|PASS|PWD|AUTH|CREDENTIAL|DSN/

/** Names of secret-holding environment variables in a text, in order, once each. */
export function variableNames(text: string): readonly string[] {
  return [...new Set(text.match(namePattern) ?? [])].filter((name) => secretWord.test(name))
}

const reads = regexOf('gi')`
  (?:
      process\.env|import\.meta\.env|deno\.env\.get|os\.environ(?:\.get)?|os\.getenv|getenv|environmentvariable
      |ENV|env
    )(?:\.fetch\(|\.|\[|\()\s{0,3}["']?([A-Za-z][A-Za-z0-9_]{2,60})
`

/** Names that the user's code reads from the environment, whatever the language. */
export function namesRead(code: string): readonly string[] {
  return [...new Set(allMatches(reads, code).flatMap((read) => (read[1] && /_/.test(read[1]) ? [read[1]] : [])))]
}

/** A name the program wants beside the different name that is set. */
export interface NamePair {
  readonly wanted: string
  readonly given: string
}

/** The set variable that was most likely meant to be `wanted`: same letters in another order of parts, or one step away. */
export const misnamed = once((observed: Observed): NamePair | null => {
  const given = observed.assignments.filter(({ zone }) => zone === 'config').map(({ name }) => name)
  if (given.length === 0) return null
  const read = namesRead(observed.raw.code)
  const known = observed.provider?.variables ?? []
  // Code that was not shown most likely reads the name that the provider's own library documents.
  const documented =
    read.length === 0 && !given.some((name) => known.includes(name))
      ? known.filter((name) => !frontPrefix.test(name))
      : []
  const wanted = [...variableNames(observed.raw.answer), ...read, ...documented]
  // What is read by somebody is no stray, and a documented name is one only in another spelling (DD_API_KEY is not DD_APP_KEY).
  const strays = given.filter((name) => !wanted.includes(name))
  for (const name of wanted) {
    if (given.includes(name) || !secretWord.test(name.toUpperCase())) continue
    const near = strays.find((other) => {
      if (known.includes(other)) return sameLetters(name, other)
      // An option of a settings file may well be called like the variable in small letters: it is read by that name.
      return isOption(other, name) || isSettingName(other) ? false : isNear(name.toUpperCase(), other.toUpperCase())
    })
    if (near !== undefined && !isSent(observed, near)) return { wanted: name, given: near }
  }
  return null
})

/** The variable that the answer calls missing although the configuration gives it a value. */
export const setButMissing = once((observed: Observed): string | null => {
  if (observed.assignments.length === 0) return null
  const told = variableNames(observed.raw.answer)
  const set = observed.assignments.find(
    ({ name, value, zone }) => zone === 'config' && told.includes(name) && bare(value) !== '',
  )
  return set &&
    /missing|not set|unset|undefined|not defined|not found|empty|required|must be set|provide/.test(
      observed.zones.answer,
    )
    ? set.name
    : null
})

const sentNothing = regex`
  (?:key|token|appid|secret|bearer|provided)["']?(?:[:=] ?|%20| )["']?(?:undefined|null|none|''|"")(?![a-z0-9_-])
  |illegal header value b?["']bearer ?["']
`

/** A secret has a value in the configuration, while the request or the server's echo shows that none was sent. */
export function isSetYetNothingSent({ assignments, zones }: Observed): boolean {
  return (
    assignments.some(
      ({ name, value, zone }) => zone === 'config' && secretWord.test(name.toUpperCase()) && bare(value).length >= 12,
    ) &&
    (sentNothing.test(zones.request) || sentNothing.test(zones.answer))
  )
}

/** A variable that the configuration sets more than once, to different values. */
export const setTwice = once((observed: Observed): { readonly name: string; readonly empty: boolean } | null => {
  const values = new Map<string, string>()
  for (const { name, value, zone } of observed.assignments) {
    if (zone !== 'config' || !secretWord.test(name.toUpperCase())) continue
    const before = values.get(name)
    if (before !== undefined && before !== bare(value)) return { name, empty: before === '' || bare(value) === '' }
    values.set(name, bare(value))
  }
  return null
})

function bare(value: string): string {
  return value.replace(/^["'\s]+/, '').replace(/(?<!["'\s,;])["'\s,;]+$/, '')
}

const frontPrefix = /^(?:NEXT_PUBLIC_|VITE_|REACT_APP_|NUXT_PUBLIC_|EXPO_PUBLIC_|GATSBY_|PUBLIC_|VUE_APP_)/

/** The request carries the value that this variable holds: whatever its name, it was read. */
function isSent(observed: Observed, name: string): boolean {
  const values = new Set(observed.assignments.filter((one) => one.name === name).map(({ value }) => bare(value)))
  return filledCredentials(observed).some(
    ({ place, value }) => place !== 'variable' && values.has(value.reveal().trim()),
  )
}

/** `mapboxAccessToken`: a setting of a program, which no environment variable is named like. */
function isSettingName(given: string): boolean {
  return /[a-z][A-Z]/.test(given)
}

function isOption(given: string, wanted: string): boolean {
  return given === given.toLowerCase() && given.replaceAll('-', '_') === wanted.toLowerCase()
}

function sameLetters(a: string, b: string): boolean {
  return a.replaceAll('_', '') === b.replaceAll('_', '')
}

function isNear(a: string, b: string): boolean {
  if (a.replace(frontPrefix, '') === b.replace(frontPrefix, '')) return true
  if (sameLetters(a, b)) return true
  return Math.abs(a.length - b.length) <= 2 && distanceAtMostTwo(a, b)
}

/** Whether two names differ by at most two single-character edits. Names are short, so the plain table is enough. */
function distanceAtMostTwo(a: string, b: string): boolean {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min((row[j] ?? 9) + 1, (next[j - 1] ?? 9) + 1, (row[j - 1] ?? 9) + same))
    }
    row = next
  }
  return (row[b.length] ?? 9) <= 2
}

/** `os.environ.get(SITE_API_KEY)`: the name stands there without quotes, so what is asked for is the value that it holds. */
const askedByValue = regexOf('g')`
  (?:getenv|Getenv|environ\.get|[gG]etEnvironmentVariable|GetEnvVar)\s{0,2}\(\s{0,2}(?!["'])
    (api_?key|[A-Za-z][A-Za-z0-9_]{0,40}(?:_KEY|_TOKEN|_SECRET|_key|_token|_secret|[aA][pP][iI][kK]ey|[tT]oken|Secret))\s{0,2}[,)]
  |(?:environ|process\.env)\[([A-Z][A-Z0-9]{1,20}(?:_[A-Z0-9]{1,20}){0,4}_(?:KEY|TOKEN|SECRET))\]
`

/** Whether code passes a key where the name of an environment variable belongs: `getenv("SG.…")`, `getenv(SITE_API_KEY)`. */
export function keyAsName(code: string): boolean {
  if (allMatches(askedByValue, code).some(([, one, other]) => isValueName(one ?? other ?? '', code))) return true
  const asked = /(?:getenv|environ(?:\.get)?|environmentvariable|env)\s{0,2}[([]\s{0,2}["']([^"'\s]{20,300})["']/gi
  return allMatches(asked, code).some(
    ([, name = '']) => /\d/.test(name) && /[a-z]/.test(name) && (/[A-Z]/.test(name) || /[-.]/.test(name)),
  )
}

/** A constant that holds the name of a variable is asked for by right: `TOKEN_ENV`, `ENV_KEY = "SITE_KEY"`. */
function isValueName(name: string, code: string): boolean {
  if (/^(?:token|secret|key|env)|name|var|env_?(?:key|token)/i.test(name) && !/^api/i.test(name)) return false
  const literal = new RegExp(`\\b${name}\\s{0,3}:?=\\s{0,3}["']([A-Z][A-Z0-9_]{2,60})["']`).exec(code)
  return literal === null
}
