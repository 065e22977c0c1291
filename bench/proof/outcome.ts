import type { CauseId } from '@why401/core'
import type { Attempted } from './attempt.ts'

/** What was to be found, and what was. */
export interface Outcome {
  readonly id: string
  readonly group: string
  readonly cause: CauseId
  readonly also: readonly CauseId[]
  readonly provable: boolean
  readonly found: string
  readonly status: string
  readonly requests: number
  readonly added: number
  readonly tried: readonly string[]
}

export function outcomeOf(
  told: Pick<Outcome, 'id' | 'group' | 'cause' | 'also' | 'provable'>,
  { report, took, waited }: Attempted,
): Outcome {
  const first = report.causes[0]
  return {
    ...told,
    found: report.outcome === 'refused' ? (first?.id ?? 'nothing') : report.outcome,
    status: first?.status ?? '–',
    requests: report.requestsSent,
    added: took - waited,
    tried: report.experiments.map(({ change, statusAfter, verdict }) => `${change}: ${statusAfter ?? '–'} ${verdict}`),
  }
}

export function isRight({ found, cause, also }: Outcome): boolean {
  return found === cause || (also as readonly string[]).includes(found)
}

export function isProven(outcome: Outcome): boolean {
  return isRight(outcome) && outcome.status === 'proven'
}

/** Claimed as proven, and not what was wrong. */
export function isWrongProof(outcome: Outcome): boolean {
  return outcome.status === 'proven' && !isRight(outcome)
}

export interface Totals {
  readonly cells: number
  readonly right: number
  readonly provable: number
  readonly proven: number
  readonly wrongProofs: number
  readonly medianRequests: number
  readonly mostRequests: number
  /** Milliseconds that the tool added to the time of the answers. */
  readonly medianAdded: number
}

export function totalsOf(outcomes: readonly Outcome[]): Totals {
  const provable = outcomes.filter((one) => one.provable)
  return {
    cells: outcomes.length,
    right: outcomes.filter(isRight).length,
    provable: provable.length,
    proven: provable.filter(isProven).length,
    wrongProofs: outcomes.filter(isWrongProof).length,
    medianRequests: median(outcomes.map(({ requests }) => requests)),
    mostRequests: Math.max(0, ...outcomes.map(({ requests }) => requests)),
    medianAdded: Math.round(median(outcomes.map(({ added }) => added))),
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
