import type { Json } from '../model/json.ts'
import type { Refusal, RefusalMatch } from '../model/provider.ts'
import { standsAsWord, standsNextTo, tellsBySelf, textOfElement, withoutAnchors } from './match-text.ts'
import { readPath } from './match-path.ts'

/** What is known of an answer when it is held against the refusals that providers are known to give. */
export interface AnswerToMatch {
  readonly status: number | null
  readonly headers: readonly (readonly [name: string, value: string])[]
  /** Response body as received; null where only printed text is known. */
  readonly body: string | null
  /** What an SDK, a tool or a console printed. */
  readonly text: string | null
  /** Lower-case, without port. */
  readonly host: string | null
  readonly path: string | null
}

/**
 * Does this answer fit the entry? An unknown status does not speak against it as long as a wording fits; an unknown
 * host or path does not where the wording alone would tell. The first entry of a provider that fits wins.
 */
export function matchesRefusal(refusal: Refusal, answer: AnswerToMatch): boolean {
  const { match } = refusal
  const worded = hasWording(match)
  const telling =
    worded && tellsBySelf(String(match.equals ?? match.startsWith ?? match.contains ?? match.pattern ?? ''))
  return (
    statusFits(refusal.status, answer.status, worded) &&
    placeFits(match.host, answer.host, telling, hostFits) &&
    placeFits(match.pathPrefix, answer.path, telling, (prefix, path) => path.startsWith(prefix)) &&
    wordingFits(match, answer)
  )
}

function hasWording(match: RefusalMatch): boolean {
  return operatorOf(match) !== null && match.equals !== ''
}

function statusFits(expected: Refusal['status'], actual: number | null, worded: boolean): boolean {
  if (expected === null) return true
  if (actual === null) return worded
  return typeof expected === 'number' ? expected === actual : expected.includes(actual)
}

function placeFits(
  expected: string | undefined,
  actual: string | null,
  telling: boolean,
  fits: (expected: string, actual: string) => boolean,
): boolean {
  if (expected === undefined) return true
  return actual === null ? telling : fits(expected, actual)
}

/** `*` stands for any run of characters of a host name. */
function hostFits(pattern: string, host: string): boolean {
  const parts = pattern.toLowerCase().split('*')
  const last = parts.length - 1
  const [first = ''] = parts
  if (last === 0) return host === first
  const end = parts[last] as string
  if (!host.startsWith(first) || !host.endsWith(end) || host.length < first.length + end.length) return false
  let from = first.length
  for (const part of parts.slice(1, last)) {
    const at = host.indexOf(part, from)
    if (at < 0 || at + part.length > host.length - end.length) return false
    from = at + part.length
  }
  return true
}

function wordingFits(match: RefusalMatch, answer: AnswerToMatch): boolean {
  const { whole } = prepare(answer)
  if (match.andContains !== undefined && !whole.includes(match.andContains)) return false
  if (match.andNotContains !== undefined && whole.includes(match.andNotContains)) return false
  if (match.orContains !== undefined && whole.includes(match.orContains)) return true
  const operator = operatorOf(match)
  if (!operator) return true
  if (match.equals === '') return answer.body === '' || (answer.body !== null && answer.body.trim() === '')
  return valueFits(match, answer, whole, operator)
}

/** Where the value is read decides; a body that is not there, or has another form, is searched as text. */
function valueFits(match: RefusalMatch, answer: AnswerToMatch, whole: string, operator: Operator): boolean {
  const { at } = match
  if (at === null && match.pattern !== undefined)
    return [answer.body, answer.text].some((text) => text !== null && operator.onValue(text))
  if (at === null || at.startsWith('$')) return operator.inText(whole)
  if (at.startsWith('header:')) {
    const header = at.slice('header:'.length)
    const values = headerValues(answer, header)
    return values.length > 0 ? values.some(operator.onValue) : operator.byName(whole, header)
  }
  const name = lastName(at)
  if (at.startsWith('xml:')) {
    const text = textOfElement(whole, name)
    return text === null ? operator.byName(whole, name) : operator.onValue(text)
  }
  const values = readPath(prepare(answer).json, at)
  return values.length > 0 ? values.some(operator.onValue) : operator.byName(whole, name)
}

interface Operator {
  readonly onValue: (value: Json) => boolean
  /** In running text, where no field delimits the value. */
  readonly inText: (text: string) => boolean
  /** In running text that may print the field's name beside the value. */
  readonly byName: (text: string, name: string) => boolean
}

const operators = new WeakMap<RefusalMatch, Operator | null>()

function operatorOf(match: RefusalMatch): Operator | null {
  const known = operators.get(match)
  if (known !== undefined) return known
  const made = makeOperator(match)
  operators.set(match, made)
  return made
}

function makeOperator(match: RefusalMatch): Operator | null {
  if (match.equals !== undefined) return oneOf([match.equals])
  if (match.oneOf) return oneOf(match.oneOf)
  if (match.startsWith !== undefined)
    return containing(match.startsWith, (value, part) => value.trimStart().startsWith(part))
  if (match.contains !== undefined) return containing(match.contains, (value, part) => value.includes(part))
  if (match.pattern !== undefined) return matching(new RegExp(match.pattern))
  if (match.exists) return { onValue: () => true, inText: () => true, byName: () => false }
  return null
}

function oneOf(wanted: readonly (string | number | boolean)[]): Operator {
  const words = wanted.map(String)
  return {
    // Servers write the same code as number and as text.
    onValue: (value) => words.includes(typeof value === 'string' ? value.trim() : String(value)),
    inText: (text) => words.some((word) => standsAsWord(text, word)),
    byName: (text, name) =>
      words.some((word) => (tellsBySelf(word) ? standsAsWord(text, word) : standsNextTo(text, name, word))),
  }
}

function containing(part: string, test: (value: string, part: string) => boolean): Operator {
  return {
    onValue: (value) => test(asText(value), part),
    inText: (text) => text.includes(part),
    byName: (text, name) => (tellsBySelf(part) ? text.includes(part) : standsNextTo(text, name, part)),
  }
}

function matching(pattern: RegExp): Operator {
  const loose = new RegExp(withoutAnchors(pattern.source))
  const inText = (text: string): boolean => loose.test(text)
  return { onValue: (value) => pattern.test(asText(value)), inText, byName: inText }
}

function asText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function lastName(at: string): string {
  return (
    at
      .replace(/^xml:/, '')
      .replace(/\[\d*\]/g, '')
      .split('.')
      .pop() ?? at
  )
}

function headerValues(answer: AnswerToMatch, name: string): string[] {
  return answer.headers.flatMap(([header, value]) => (header.toLowerCase() === name ? [value] : []))
}

interface Prepared {
  readonly whole: string
  readonly json: Json | undefined
}

/** One answer is held against a thousand entries, so what they all need is made once. */
const prepared = new WeakMap<AnswerToMatch, Prepared>()

function prepare(answer: AnswerToMatch): Prepared {
  const known = prepared.get(answer)
  if (known) return known
  const made = {
    whole: [answer.body, answer.text].filter((part) => part !== null).join('\n'),
    json: parseJson(answer.body) ?? parseJson(answer.text),
  }
  prepared.set(answer, made)
  return made
}

function parseJson(text: string | null): Json | undefined {
  const trimmed = text?.replace(/^\ufeff/, '').trim() ?? ''
  if (!/^[{[]/.test(trimmed)) return undefined
  try {
    return JSON.parse(trimmed) as Json
  } catch {
    return undefined
  }
}
