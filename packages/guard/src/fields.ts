import type { FieldLines } from '@why401/core/issuer'

/** Values of one field, in the order of its lines. `name` is in lower case. */
export function fieldValues(fields: FieldLines, name: string): readonly string[] {
  return pairsOf(fields).flatMap(([field, value]) => (field.toLowerCase() === name ? [value] : []))
}

function pairsOf(fields: FieldLines): (readonly [name: string, value: string])[] {
  if (Array.isArray(fields) && typeof fields[0] === 'string') return flatPairs(fields)
  if (Symbol.iterator in fields) return [...(fields as Iterable<readonly [string, string]>)]
  const record = fields as Readonly<Record<string, string | readonly string[] | undefined>>
  return Object.entries(record).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one] as const))
}

function flatPairs(lines: readonly string[]): (readonly [string, string])[] {
  return lines.flatMap((name, at) => (at % 2 === 0 ? [[name, lines[at + 1] ?? ''] as const] : []))
}
