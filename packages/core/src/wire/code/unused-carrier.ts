import { allMatches } from '../../model/all-matches.ts'
import { glimpse } from '../../model/glimpse.ts'
import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import { shownPairs } from './calls.ts'
import { sendingCalls, type Sending } from './sending.ts'
import { isFunction, shownStatements, type Statement } from './statements.ts'
import { shownText } from './shown.ts'

/** A prepared request, client, session or set of headers carries the key, and another one is sent. */
export type UnusedCarrier = { readonly carrier: string; readonly sentBy: string }

const keyHeader =
  /["'`:\s{[(.](?:proxy-)?authorization["'`\]]{0,2}\s?[:=,)>]|authorization: |["'`]x-[a-z0-9-]{1,40}(?:key|token|auth)["'`]|["'`]api-key["'`]|bearer_?auth\(|authenticationheadervalue|setbearertoken/i

export const preparesAKey = glimpse(
  [keyHeader],
  'authorization',
  'x-',
  'api-key',
  'bearer',
  'authenticationheadervalue',
)

export const unusedCarrier = once((observed: Observed): UnusedCarrier | null => {
  if (!preparesAKey(observed)) return null
  const text = shownText(observed)
  if (!keyHeader.test(text)) return null
  const sendings = sendingCalls(observed)
  if (sendings.length === 0) return null
  const statements = shownStatements(observed)
  const carriers = statements.filter((one) => carriesKey(one, text))
  for (const carrier of carriers) {
    const sent = sendings.find((one) => isWithoutKey(one, carrier, text, shownPairs(observed)))
    if (sent === undefined) continue
    const usage = new Usage(text, statements, sendings)
    if (!usage.isHandedOn(carrier.target, 0)) return { carrier: carrier.target, sentBy: sent.name }
  }
  return null
})

const common =
  /^(?:this|self|return|if|else|await|new|curl|http|requests|axios|token|key|api_?key|url|uri|use|and|or)$/i

function carriesKey({ target, path, expression, sets, start }: Statement, text: string): boolean {
  if (common.test(target) || isFunction(expression)) return false
  if (/\b(?:export|public|protected)\b/.test(text.slice(start, start + 60))) return false
  const told = sets ? `${path} = ${expression}` : expression
  return keyHeader.test(told) && (sets ? path !== '' || isPrepared(expression) : fills.test(expression))
}

/** Neither the answer to a request that was sent nor a bare string. */
function isPrepared(expression: string): boolean {
  return /(?:^|[.\s])Request\(/.test(expression.slice(0, 80)) || !sendsItself.test(expression)
}

const sendsItself =
  /^(?:await\s|yield\s)?(?:new )?[$@]?[\w.:>()'"-]{0,60}(?:\.|->|::)(?:get|post|put|patch|delete|request|fetch|send|do|execute|exchange|open)\w{0,12}!?\s?\(|^(?:await\s)?(?:(?:fetch|axios|got|ky|request|urlopen|file_get_contents|GET|POST)\b\s?\(|curl\s)|\.send\(\)|^["'`$]/i

const fills =
  /^\??!?(?:\.|->)(?:(?:request\.)?headers?|defaultrequestheaders|default_headers|defaults|interceptors|httpadditionalheaders|add_?header|set_?header|header|set|add|put|append|insert|set_?value|add_?value|set_?request_?(?:property|header)|update|bearer_?auth|basic_?auth|with_?headers?)\b|^\[\s?["']/i

function isWithoutKey(sent: Sending, carrier: Statement, text: string, pairs: ReadonlyMap<number, number>): boolean {
  if (sent.at < carrier.end) return false
  const open = text.indexOf('(', sent.at)
  const close = pairs.get(open)
  const line = text.indexOf('\n', sent.at)
  const end = open >= 0 && close !== undefined && open < sent.at + 80 ? close : line < 0 ? text.length : line
  return !/authorization|headers?\b|bearer|\bauth\b|api_?key|-u\s|-H\s/i.test(
    text.slice(sent.at + sent.name.length, end),
  )
}

/** Where variables stand, and what for. */
class Usage {
  readonly #text: string
  readonly #statements: readonly Statement[]
  readonly #sendings: readonly Sending[]

  constructor(text: string, statements: readonly Statement[], sendings: readonly Sending[]) {
    this.#text = text
    this.#statements = statements
    this.#sendings = sendings
  }

  /** Whether a variable is used for more than to be filled: as an argument, in another object, or to send. */
  isHandedOn(name: string, depth: number): boolean {
    if (depth > 3) return true
    const plain = name.replace(/^[$@]/, '')
    const places = allMatches(new RegExp(`(?<![\\w-])${plain}(?![\\w-])`, 'g'), this.#text)
    return places.some(({ index }) => this.#isUse(index, plain, depth))
  }

  #isUse(at: number, name: string, depth: number): boolean {
    const before = this.#text.slice(Math.max(0, at - 40), at)
    const after = this.#text.slice(at + name.length, at + name.length + 60)
    if (isWord(before, after) || this.#isProse(at)) return false
    const own = this.#statements.findLast((one) => one.start <= at && at < one.end)
    if (own === undefined) return true
    const isTarget = own.target.replace(/^[$@]/, '') === name
    if (isTarget && at < own.start + 100 && isLeading(this.#text.slice(own.start, at)))
      return !own.sets && !fills.test(own.expression)
    if (addressOf.test(after)) return false
    if (isTarget) return false
    return own.sets && own.path === '' && !this.#sends(own) ? this.isHandedOn(own.target, depth + 1) : true
  }

  #sends({ start, end, expression }: Statement): boolean {
    return isFunction(expression) || !isPrepared(expression) || this.#sendings.some(({ at }) => at >= start && at < end)
  }

  /** A sentence that speaks of it. */
  #isProse(at: number): boolean {
    const start = this.#text.lastIndexOf('\n', at) + 1
    const end = this.#text.indexOf('\n', at)
    const line = this.#text.slice(start, end < 0 ? start + 400 : end)
    return (
      /^\s{0,20}(?:\/\/|#|\*)/.test(line) ||
      (!/[(){}[\]=;<>\\]/.test(line) &&
        !/^\s{0,60}[$@]?\w{1,40},?$/.test(line) &&
        !/^\s{0,60}-/.test(line) &&
        !/\$/.test(line))
    )
  }
}

/** Only its address, path or body is asked for. */
const addressOf = /^\??!?(?:\.|->)(?:url|uri|path|body|method|host|String)\b/i

/** The name of a field or of an argument, or the text of a string. */
function isWord(before: string, after: string): boolean {
  return (
    (/["'`]$/.test(before) && /^["'`]/.test(after)) ||
    (/[({,\n]\s{0,30}$/.test(before) &&
      /^\s{0,2}(?::(?!:)|=(?![=>])|=>)/.test(after) &&
      !/^\s{0,2}:?=\s/.test(after)) ||
    /(?<!\.)\.$/.test(before) ||
    /(?:->|::)$/.test(before)
  )
}

/** Nothing but a declaration stands before the name. */
function isLeading(before: string): boolean {
  return /^\s*(?:>>> |\.\.\. |\$ )?(?:[\w<>*,.?[\]@]{1,50}\s{1,3}){0,4}[$@*]?$/.test(before)
}

export function describeUnused({ carrier, sentBy }: UnusedCarrier): string {
  return `${carrier} is given the key, but nothing uses it afterwards: ${sentBy} sends a request of its own, without it.`
}
