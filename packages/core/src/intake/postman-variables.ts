import type { Credential } from '../model/facts.ts'
import type { Json } from '../model/json.ts'
import { fromBase64 } from './base64.ts'
import { asList, asText, field } from './json-text.ts'

/** Values for `{{name}}`, from the collection and from an environment. */
export interface PostmanVariables {
  readonly values: ReadonlyMap<string, string>
  /** An environment was given, so a name that is missing is missing in Postman, too. */
  readonly isComplete: boolean
}

/** `variable` of a collection or `values` of an environment; disabled entries do not count. */
export function readVariables(list: Json | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const item of asList(list)) {
    const name = asText(field(item, 'key')) ?? asText(field(item, 'id'))
    const value = field(item, 'value')
    if (name === null || field(item, 'enabled') === false || field(item, 'disabled') === true) continue
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      found.set(name, String(value))
  }
  return found
}

const placeholder = /\{\{([^{}]{1,200})\}\}/g
const left = /\{\{[^{}]{1,200}\}\}/
const maxRounds = 5
const maxFilledLength = 64 * 1024

/** Replaces `{{name}}`, also inside values; unknown names stay, as Postman would send them. */
export function fillIn(text: string, variables: PostmanVariables): string {
  let filled = text
  for (let round = 0; round < maxRounds && filled.includes('{{') && filled.length < maxFilledLength; round++) {
    const next = filled.replace(placeholder, (whole, name: string) => variables.values.get(name.trim()) ?? whole)
    if (next === filled) break
    filled = next
  }
  return filled
}

/** Whether a credential still names a variable, as it stands or within the base64 of Basic. */
export function isUnfilled({ scheme, value }: Credential): boolean {
  const text = value.reveal()
  const pair = scheme?.toLowerCase() === 'basic' ? fromBase64(text, maxFilledLength) : null
  return left.test(text) || (pair !== null && left.test(pair))
}
