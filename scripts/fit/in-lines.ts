import type { WeightData } from '@why401/core'

/** As JSON of which every row is a line, so that a change of the fit can be read and the file stays small. */
export function inLines(weights: WeightData): string {
  const members = Object.entries(weights).map(([name, value]) => `${JSON.stringify(name)}: ${rowsOf(value)}`)
  return `{\n${members.join(',\n')}\n}\n`
}

function rowsOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const rows = Object.entries(value).map(([key, row]) => ` ${JSON.stringify(key)}: ${JSON.stringify(row)}`)
  return rows.length === 0 ? '{}' : `{\n${rows.join(',\n')}\n}`
}
