import { type Loader, readAs } from '@why401/env'
import type { Answer } from './answer.ts'
import { environment } from './files.ts'

/**
 * `untold`: the value holds the output of a command, or the file is a program to the shell; we say so and claim no value.
 */
export type Comparison = 'same' | 'untold' | { readonly ours: Claim; readonly real: Claim }

/** Variables that differ from what the program was started with, or why there are none. */
export type Claim = Readonly<Record<string, string>> | string

/** What our model says of a file, in the terms of `Answer`. */
export type Ours = { readonly answer: Answer; readonly untold: boolean }

export function ours(loader: Loader, bytes: Uint8Array): Ours {
  const read = readAs(loader, bytes, environment)
  if (!read.ok) return { answer: /never ends/.test(read.reason) ? { hangs: true } : { refused: true }, untold: false }
  const values = Object.fromEntries([...read.values.values()].map(({ name, value }) => [name, value.reveal()]))
  const partial = [...read.values.values()].some(({ loaded }) => loaded?.partial)
  const isProgram = read.warnings.some((warning) => warning.includes('not told'))
  return { answer: { values }, untold: isProgram || (partial && !onlySilentCommands(bytes)) }
}

export function compare({ answer, untold }: Ours, real: Answer): Comparison {
  if (untold) return 'untold'
  const ours = claim(answer)
  const theirs = claim(real)
  return JSON.stringify(ours) === JSON.stringify(theirs) ? 'same' : { ours, real: theirs }
}

/** `$(true)` prints nothing, so that a value without its output is the whole value. */
function onlySilentCommands(bytes: Uint8Array): boolean {
  const rest = Buffer.from(bytes).toString('latin1').replaceAll('$(true)', '').replaceAll('`true`', '')
  return !rest.includes('$(') && !rest.includes('`') && !/\$[$?!_0-]|\$\{[#?!$_0-]/.test(rest)
}

function claim(answer: Answer): Claim {
  if ('refused' in answer) return 'refused'
  if ('hangs' in answer) return 'never ends'
  const changed = Object.entries(answer.values).filter(
    ([name, value]) => readable(name) !== '' && environment[name] !== value,
  )
  const lost = Object.keys(environment).filter((name) => answer.values[name] === undefined)
  return Object.fromEntries(
    [
      ...changed.map(([name, value]) => [readable(name), readable(value)] as const),
      ...lost.map((name) => [name, '(gone)'] as const),
    ].toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
}

/**
 * Runtimes differ in how many U+FFFD they put for a broken character; that is no rule of a loader. What is told in JSON may hold a
 * NUL byte, which no environment holds.
 */
const readable = (text: string): string => (text.split('\0')[0] ?? '').replace(/\ufffd+/g, '\ufffd')
