import { isNearly } from '../looks/near-word.ts'
import type { Credential, UnfilledVariable } from '../model/facts.ts'
import type { Json } from '../model/json.ts'
import { fromBase64 } from './base64.ts'
import { asList, asText, field } from './json-text.ts'

/** Values for `{{name}}`, and what else the files tell of names. */
export interface ToolVariables {
  readonly values: ReadonlyMap<string, string>
  /** Known by name, while the value did not come along: an export leaves out what is kept on the user's machine. */
  readonly withheld: ReadonlySet<string>
  readonly disabled: ReadonlySet<string>
  /** Set by a script before the request is sent, to whatever the script finds. */
  readonly scripted: ReadonlySet<string>
  /** An environment was given, so a name that is missing is missing in the tool, too. */
  readonly isComplete: boolean
}

interface Entry {
  readonly name: string
  readonly value: string
  readonly isDisabled: boolean
}

/** `variable` of a collection or `values` of an environment. */
export function readVariables(list: Json | undefined): readonly Entry[] {
  return asList(list).flatMap((item) => {
    const name = asText(field(item, 'key')) ?? asText(field(item, 'id'))
    const value = field(item, 'value') ?? ''
    if (name === null || (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean'))
      return []
    const isDisabled = field(item, 'enabled') === false || field(item, 'disabled') === true
    return [{ name, value: String(value), isDisabled }]
  })
}

/** @param entries broadest scope first: the last one of a name counts, and a disabled one does not. */
export function variablesOf(
  entries: readonly Entry[],
  scripted: ReadonlySet<string>,
  isComplete: boolean,
): ToolVariables {
  const values = new Map(entries.filter(({ isDisabled }) => !isDisabled).map(({ name, value }) => [name, value]))
  return {
    values: new Map([...values].filter(([, value]) => value !== '')),
    withheld: new Set([...values].filter(([, value]) => value === '').map(([name]) => name)),
    disabled: new Set(
      entries.filter(({ name, isDisabled }) => isDisabled && !values.has(name)).map(({ name }) => name),
    ),
    scripted,
    isComplete,
  }
}

const setting = /\b(?:pm\.\w{3,20}\.set|postman\.set(?:Environment|Global)Variable)\(\s{0,20}(["'`])([^"'`]{1,200})\1/g

/** Names that a script sets. */
export function setInScript(script: string): readonly string[] {
  return Array.from(script.matchAll(setting), (match) => match[2] ?? '')
}

const placeholder = /\{\{([^{}]{1,200})\}\}/g
const maxRounds = 5
const maxFilledLength = 64 * 1024

/**
 * Replaces `{{name}}`, also inside values; unknown names stay, as Postman would send them.
 * @param withheld what stands for a value that did not come along; without it the name stays.
 */
export function fillIn(text: string, variables: ToolVariables, withheld: string | null = null): string {
  let filled = text
  for (let round = 0; round < maxRounds && filled.includes('{{') && filled.length < maxFilledLength; round++) {
    const next = filled.replace(placeholder, (whole, spaced: string) => {
      const name = spaced.trim()
      return variables.values.get(name) ?? (variables.withheld.has(name) ? (withheld ?? whole) : whole)
    })
    if (next === filled) break
    filled = next
  }
  return filled
}

/** The variables that a credential still names, as it stands or within the base64 of Basic. */
function namesLeft({ scheme, value }: Credential): readonly string[] {
  const text = value.reveal()
  const pair = scheme?.toLowerCase() === 'basic' ? fromBase64(text, maxFilledLength) : null
  return Array.from(`${text}\n${pair ?? ''}`.matchAll(placeholder), (match) => (match[1] ?? '').trim())
}

/** Credentials of a tool that fills variables in, and those of their variables that have none in the file. */
export function withVariables(
  found: readonly Credential[],
  variables: ToolVariables,
): { readonly credentials: readonly Credential[]; readonly unfilled: readonly UnfilledVariable[] } {
  const unfilled = new Map<string, UnfilledVariable>()
  const credentials = found.map((one) => {
    const names = namesLeft(one)
    const known = names.flatMap((name) => withoutValue(name, variables) ?? [])
    for (const variable of known) unfilled.set(variable.name, variable)
    const missing = known.filter(({ state }) => state !== 'withheld')
    // Whoever lacks the value does not know the key; who knows that there is none knows what was sent.
    return names.length > missing.length ? { ...one, reference: true } : one
  })
  return { credentials, unfilled: [...unfilled.values()] }
}

/** Null where the tool may well have had a value: one that it makes itself, fetches, or has elsewhere. */
function withoutValue(name: string, variables: ToolVariables): UnfilledVariable | null {
  if (/^\$|[:(]/.test(name) || variables.scripted.has(name)) return null
  if (variables.withheld.has(name)) return { name, state: 'withheld', near: null }
  if (variables.disabled.has(name)) return { name, state: 'disabled', near: null }
  const near = [...variables.values.keys()].find((other) => isMeant(name, other)) ?? null
  return variables.isComplete || near !== null ? { name, state: 'unset', near } : null
}

function isMeant(name: string, other: string): boolean {
  return isNearly(name.toLowerCase(), other.toLowerCase()) || plain(name) === plain(other)
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}
