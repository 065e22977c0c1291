import type { CauseId, RankedCause } from '@why401/core'
import type { Case } from '../../scripts/fit/cases.ts'

export interface Scored {
  readonly one: Case
  readonly ranked: readonly RankedCause[]
}

/** Right = the confirmed cause, or one that the case lists as acceptable to a fair judge. */
export function isRight(one: Case, id: CauseId | undefined): boolean {
  return id !== undefined && (id === one.cause || one.also.includes(id))
}

/** Share of cases with the confirmed cause (`strict`) or an acceptable one among the first `count`. */
export function topShare(scored: readonly Scored[], count: number, strict = false): number {
  const hits = scored.filter(({ one, ranked }) =>
    ranked.slice(0, count).some(({ id }) => (strict ? id === one.cause : isRight(one, id))),
  )
  return scored.length === 0 ? 0 : hits.length / scored.length
}

/** Squared error of the first answer's probability: 0 is perfect, 0.25 is a coin. */
export function brier(scored: readonly Scored[]): number {
  return mean(
    scored.map(({ one, ranked }) => ((ranked[0]?.probability ?? 0) - (isRight(one, ranked[0]?.id) ? 1 : 0)) ** 2),
  )
}

export interface ReliabilityBin {
  readonly from: number
  readonly to: number
  readonly cases: number
  readonly claimed: number
  readonly right: number
}

export function reliability(scored: readonly Scored[], binCount = 10): ReliabilityBin[] {
  return Array.from({ length: binCount }, (_, index) => {
    const from = index / binCount
    const to = (index + 1) / binCount
    const inside = scored.filter(({ ranked }) => {
      const p = ranked[0]?.probability ?? 0
      return p >= from && (p < to || (index === binCount - 1 && p <= 1))
    })
    return {
      from,
      to,
      cases: inside.length,
      claimed: mean(inside.map(({ ranked }) => ranked[0]?.probability ?? 0)),
      right: topShare(inside, 1),
    }
  })
}

/** Expected calibration error: how far, on average over the answers, the claimed probability is from the share that was right. */
export function calibrationError(scored: readonly Scored[]): number {
  return reliability(scored).reduce(
    (sum, bin) => sum + (bin.cases / scored.length) * Math.abs(bin.claimed - bin.right),
    0,
  )
}

/** Confirmed cause -> first answer, where wrong, most frequent first. */
export function confusions(scored: readonly Scored[]): { readonly pair: string; readonly count: number }[] {
  const counts = new Map<string, number>()
  for (const { one, ranked } of scored) {
    if (isRight(one, ranked[0]?.id)) continue
    const pair = `${one.cause} -> ${ranked[0]?.id}`
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return [...counts]
    .map(([pair, count]) => ({ pair, count }))
    .toSorted((a, b) => b.count - a.count || (a.pair < b.pair ? -1 : 1))
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length
}
