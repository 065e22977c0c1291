import type { Json } from '@why401/core'

/** Rows of a table as lines, cells of a column below one another. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>((wide, row) => row.map((cell, at) => Math.max(wide[at] ?? 0, cell.length)), [])
  return rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

/** A member of an answer as a person reads it. */
export function wordsOf(value: Json | undefined): string {
  if (Array.isArray(value)) return value.map((one) => wordsOf(one as Json)).join(', ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
