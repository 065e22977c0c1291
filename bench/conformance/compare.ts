import { type Loader, readAs } from '@why401/env'
import type { Answer } from './answer.ts'
import { environment } from './files.ts'

/** `untold`: we say that we do not tell. */
export type Comparison = 'same' | 'untold' | { readonly ours: Claim; readonly real: Claim }

/** Variables that differ from what the program was started with, or why there are none. */
export type Claim = Readonly<Record<string, string>> | string

/** What our model says of a file, in the terms of `Answer`. */
export interface Ours {
  readonly answer: Answer
  /** Names of which the value is not claimed; `all` where a command that fails takes the rest of the file with it. */
  readonly untold: ReadonlySet<string> | 'all'
}

/** A command in these need not succeed; elsewhere one that fails is an error. */
const goesOnAfterFailure = new Set(['bash'])

export function ours(loader: Loader, bytes: Uint8Array): Ours {
  const read = readAs(loader, bytes, environment)
  const nothing = new Set<string>()
  if (!read.ok) return { answer: /never ends/.test(read.reason) ? { hangs: true } : { refused: true }, untold: nothing }
  const all = [...read.values.values()]
  const values = Object.fromEntries(all.map(({ name, value }) => [name, value.reveal()]))
  const partial = onlySilentCommands(bytes) ? [] : all.filter(({ loaded }) => loaded?.partial)
  const isProgram = read.warnings.some((warning) => warning.includes('not told'))
  const untold =
    isProgram || (partial.length > 0 && !goesOnAfterFailure.has(loader.id))
      ? 'all'
      : new Set(partial.map(({ name }) => name))
  return { answer: { values }, untold }
}

export function compare({ answer, untold }: Ours, real: Claim): Comparison {
  if (untold === 'all') return 'untold'
  const ours = without(untold, claim(answer))
  const theirs = without(untold, real)
  return JSON.stringify(ours) === JSON.stringify(theirs) ? 'same' : { ours, real: theirs }
}

/** `$(true)` prints nothing, so that a value without its output is the whole value. */
function onlySilentCommands(bytes: Uint8Array): boolean {
  const rest = Buffer.from(bytes)
    .toString('latin1')
    .replaceAll('\0', '')
    .replaceAll('$(true)', '')
    .replaceAll('`true`', '')
  return !/\$\(|[`~]|\$[$?!_0-]|\$\{[#?!$_0-]/.test(rest)
}

const without = (names: ReadonlySet<string>, claim: Claim): Claim =>
  typeof claim === 'string' ? claim : Object.fromEntries(Object.entries(claim).filter(([name]) => !names.has(name)))

export function claim(answer: Answer): Claim {
  if ('refused' in answer) return 'refused'
  if ('hangs' in answer) return 'never ends'
  const told = Object.entries(answer.values).map(([name, value]) => [readable(name), readable(value)] as const)
  const changed = told.filter(([name, value]) => name !== '' && environment[name] !== value)
  const lost = Object.keys(environment).filter((name) => answer.values[name] === undefined)
  const all = [...changed, ...lost.map((name) => [name, '(gone)'] as const)]
  return Object.fromEntries(all.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * Runtimes differ in how many U+FFFD they put for a broken character; that is no rule of a loader. What is told in JSON may hold a
 * NUL byte, which no environment holds.
 */
const readable = (text: string): string => (text.split('\0')[0] ?? '').replace(/\ufffd+/g, '\ufffd')
