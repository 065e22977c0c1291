import type { RankedCause } from '@why401/core'
import type { FaultyRequest } from '../../scripts/fit/requests.ts'

export interface FaultScored {
  readonly one: FaultyRequest
  readonly ranked: readonly RankedCause[]
}

/** Of each fault how many requests have it, and in how many it is the first answer, or among the first three. */
export function faultRows(scored: readonly FaultScored[]): (string | number)[][] {
  const names = [...new Set(scored.map(({ one }) => one.fault))]
  return [
    rowOf('all', scored),
    ...names.map((name) =>
      rowOf(
        name,
        scored.filter(({ one }) => one.fault === name),
      ),
    ),
  ]
}

function rowOf(name: string, scored: readonly FaultScored[]): (string | number)[] {
  const within = (count: number): string =>
    (
      scored.filter(({ one, ranked }) => ranked.slice(0, count).some(({ id }) => one.causes.includes(id))).length /
      scored.length
    ).toFixed(3)
  return [name, scored.length, within(1), within(3)]
}
