import { Secret } from '@why401/core'
import type { FileText } from './file-text.ts'
import type { Loaded, LoadedValue } from './loader.ts'

/** A variable as a scanner finds it; places are indexes into `FileText.text`. */
export interface Assignment {
  readonly name: string
  readonly value: string
  readonly start: number
  readonly end: number
  readonly origin?: LoadedValue['origin']
  readonly partial?: boolean
}

/** The last assignment of each name. */
export const lastOnes = (assignments: readonly Assignment[]): Assignment[] => [
  ...new Map(assignments.map((assignment) => [assignment.name, assignment])).values(),
]

/** A value that an environment cannot hold: what programs do with it, besides ending it there, is theirs. */
export const hasNul = ({ name, value }: Assignment): boolean => name.includes('\0') || value.includes('\0')

/** An assignment without a name sets nothing and is left out. */
export function loaded(file: FileText, assignments: readonly Assignment[], warnings: readonly string[] = []): Loaded {
  const values = assignments.filter(({ name }) => upToNul(name) !== '').map((assignment) => located(file, assignment))
  return { ok: true, values, warnings }
}

export const refused = (reason: string, line: number | null = null): Loaded => ({ ok: false, reason, line })

/** No environment holds a NUL byte: a name or value ends before it. */
export const upToNul = (text: string): string => text.slice(0, text.includes('\0') ? text.indexOf('\0') : undefined)

function located(
  file: FileText,
  { name, value, start, end, origin = 'file', partial = false }: Assignment,
): LoadedValue {
  return {
    name: file.decode(upToNul(name)),
    value: new Secret(file.decode(upToNul(value))),
    start: file.byteOf(start),
    end: end > start ? file.byteOf(end) : file.byteOf(start),
    origin,
    partial,
  }
}

/** 1-based. */
export function lineAt(text: string, index: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) line++
  return line
}

/** Where the piece of text without what `isSpace` calls space begins and ends. */
export function trimmed(
  text: string,
  start: number,
  end: number,
  isSpace: (character: string) => boolean,
): [number, number] {
  while (start < end && isSpace(text[start] ?? '')) start++
  while (end > start && isSpace(text[end - 1] ?? '')) end--
  return [start, end]
}
