import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import { shownCalls, type Call } from './calls.ts'
import { definitionOf, fieldsOf, isCredentialHeader, type Field } from './fields.ts'
import { signatureOf, type Slot } from './signatures.ts'
import { shownText } from './shown.ts'

/** Headers stand in an argument of a call that the client takes for something else. */
export type MisplacedHeaders = {
  readonly call: string
  readonly taken: 'body' | 'query' | 'options' | 'nothing'
  /** The field that holds them, where it is that which no client knows. */
  readonly field: string | null
}

/** What an argument holds, as far as headers go. */
type Holds = 'headers' | 'options' | 'misnamed' | 'buried' | 'other'

/** The first call whose headers stand where the client does not look for headers. */
export const misplacedHeaders = once((observed: Observed): MisplacedHeaders | null => {
  const text = shownText(observed)
  if (!text.includes('(') || !/auth|key|token/i.test(text)) return null
  for (const call of shownCalls(observed)) {
    const found = misplacedIn(call, text)
    if (found !== null) return found
  }
  return null
})

function misplacedIn(call: Call, text: string): MisplacedHeaders | null {
  const slots = signatureOf(call, text)
  if (slots === null) return null
  const named = call.args.flatMap(namedArgument)
  if (named.some(({ key }) => /^headers?$|^auth$|^options$/i.test(key))) return null
  const placed = call.args.filter((arg) => namedArgument(arg).length === 0)
  const held = placed.map((arg) => holds(arg, text))
  if (held.some((one, at) => one === rightFor(slots[at]))) return null
  for (const [at, one] of held.entries()) {
    const wrong = wrongIn(slots[at], one, placed[at] ?? '')
    if (wrong !== null) return { call: call.name, ...wrong }
  }
  return fromNamed(call, named, text)
}

function rightFor(slot: Slot | undefined): Holds | null {
  if (slot === 'options') return 'options'
  return slot === 'headers' ? 'headers' : null
}

function wrongIn(slot: Slot | undefined, one: Holds, arg: string): Omit<MisplacedHeaders, 'call'> | null {
  if (one === 'other' || slot === 'url') return null
  if (slot === undefined) return one === 'headers' || one === 'options' ? { taken: 'nothing', field: null } : null
  if (slot === 'options') {
    if (one === 'headers') return { taken: 'options', field: null }
    if (one === 'misnamed') return { taken: 'options', field: 'header' }
    return one === 'buried' ? { taken: 'body', field: buriedIn(fieldsOf(arg) ?? []) } : null
  }
  if (slot === 'headers') return one === 'options' ? { taken: 'options', field: 'headers' } : null
  return one === 'headers' || one === 'options' ? { taken: slot === 'query' ? 'query' : 'body', field: null } : null
}

/** `params=headers`, `json={"headers": …}`: by name into body or query, and no `headers=` beside it. */
function fromNamed(call: Call, named: readonly Field[], text: string): MisplacedHeaders | null {
  for (const { key, value } of named) {
    if (!/^(?:params|data|json|body|query|form)$/.test(key)) continue
    const one = holds(value, text)
    if (one === 'headers' || one === 'options')
      return { call: call.name, taken: /params|query/.test(key) ? 'query' : 'body', field: key }
  }
  return null
}

/** `headers=…` of Python, `headers: …` of Ruby, Dart, Swift and C#. */
function namedArgument(arg: string): readonly Field[] {
  const found = /^([A-Za-z_]\w{0,40})\s?(?:=(?![=>])|:(?!:))\s{0,20}/.exec(arg)
  return found ? [{ key: found[1] as string, value: arg.slice(found[0].length) }] : []
}

function holds(arg: string, text: string): Holds {
  const name = /^[$@]?([A-Za-z_]\w{0,60})$/.exec(arg)?.[1]
  const literal = name === undefined ? arg : definitionOf(text, name)
  if (literal === null) return name === undefined ? 'other' : byName(name)
  const fields = fieldsOf(literal)
  if (fields === null) return name === undefined ? 'other' : builtUp(name, text)
  if (fields.some(({ key }) => key.toLowerCase() === 'headers'))
    return fields.some(({ key, value }) => key.toLowerCase() === 'headers' && carriesKey(value, text))
      ? 'options'
      : 'other'
  if (fields.some(({ key, value }) => key === 'header' && carriesKey(value, text))) return 'misnamed'
  if (fields.some(({ key, value }) => isCredentialHeader(key) && /authorization|-/i.test(key) && value !== key))
    return 'headers'
  return buriedIn(fields) === null ? 'other' : 'buried'
}

/** Not in view, or built line by line: its name tells. */
function byName(name: string): Holds {
  return /^(?:auth_?|http_?|request_?|req_?)?(?:headers?|hdrs)$/i.test(name) ? 'headers' : 'other'
}

function builtUp(name: string, text: string): Holds {
  const set = new RegExp(`\\b${name}(?:\\.(?:set|append|put|add)\\(|\\[)\\s?["'](?:authorization|x-api-key)`, 'i')
  return set.test(text) ? 'headers' : 'other'
}

function carriesKey(value: string, text: string): boolean {
  if (/authorization|api-?key|token|bearer|\bauth/i.test(value)) return true
  const name = /^[$@]?([A-Za-z_]\w{0,60})(?:\(\))?$/.exec(value)?.[1]
  return (
    name !== undefined &&
    (/headers?$/i.test(name) || /authorization|api-?key|token/i.test(definitionOf(text, name) ?? ''))
  )
}

/** The field of an options object that holds the headers although it is sent as body or query. */
function buriedIn(fields: readonly Field[]): string | null {
  const buried = fields.find(
    ({ key, value }) =>
      /^(?:params|data|body|json|query|form)$/.test(key) &&
      /[{,]\s{0,40}["']?headers["']?\s{0,4}(?::|=>)\s{0,4}[{[]\s{0,40}["']?(?:authorization|x-[\w-]{1,30}|api-?key)/i.test(
        value.slice(0, 2000),
      ),
  )
  return buried?.key ?? null
}

export function describeMisplaced({ call, taken, field }: MisplacedHeaders): string {
  if (taken === 'nothing')
    return `${call}(…) is given its headers as one argument more than it takes, so they are thrown away without a word.`
  if (taken === 'options')
    return field === null
      ? `${call}(…) is given the header itself where it takes options: the options have no field “headers”, so nothing is sent.`
      : `${call}(…) is given its headers in a field “${field}” that it does not know, so nothing is sent.`
  return `${call}(…) is given its headers in the argument${field === null ? '' : ` “${field}”`} that it sends as ${taken === 'body' ? 'the body' : 'query parameters'}, so no header goes out.`
}
