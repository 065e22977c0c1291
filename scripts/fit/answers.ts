import { causeIds, denialOf, remarks, type CauseId, type Tells } from '@why401/core'
import type { Example } from './examples.ts'

/** As many imagined tellers, who make every remark as often as all do, are added to those of each cause. */
const smoothing = 20

/** What decides nothing is left out: log-odds below this. */
const least = 0.05

/**
 * What a yes and a no to the question of each remark tell: how much more often those whom a cause hit made the remark than all did, as
 * a log-likelihood ratio. The fitted weight of a remark is no measure for it: in a story the words around the remark tell the same and
 * have taken most of it, while an answered question stands alone.
 */
export function countAnswers(examples: readonly Example[]): Record<string, Tells> {
  const told = examples.filter(({ sample }) => sample !== 'made')
  const all = countsOf(told)
  const rows: Record<string, Tells> = {}
  for (const { id, question } of remarks) {
    if (question === null) continue
    const made = countsOf(told.filter(({ clues }) => clues.active.some((clue) => clue.id === `remark/${id}`)))
    const usual = made.total / all.total
    if (usual === 0) continue
    const tells = toTells((cause) => Math.log((of(made, cause) / usual + smoothing) / (of(all, cause) + smoothing)))
    rows[`agreed/${id}`] = tells
    rows[`denied/${id}`] = rounded(denialOf(tells))
  }
  return rows
}

interface Counts {
  readonly byCause: ReadonlyMap<CauseId, number>
  readonly total: number
}

function countsOf(examples: readonly Example[]): Counts {
  const byCause = new Map<CauseId, number>()
  for (const { target } of examples)
    for (const [cause, share] of target) byCause.set(cause, (byCause.get(cause) ?? 0) + share)
  return { byCause, total: [...byCause.values()].reduce((sum, count) => sum + count, 0) }
}

const of = ({ byCause }: Counts, cause: CauseId): number => byCause.get(cause) ?? 0

function toTells(oddsOf: (cause: CauseId) => number): Tells {
  return rounded(Object.fromEntries(causeIds.map((cause) => [cause, oddsOf(cause)])))
}

function rounded(tells: Tells): Tells {
  const kept = Object.entries(tells).filter(([, odds]) => Math.abs(odds) >= least)
  return Object.fromEntries(kept.map(([cause, odds]) => [cause, Math.round(odds * 100) / 100]))
}
