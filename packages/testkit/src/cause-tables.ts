import { expect, test } from 'vitest'
import type { Cause, Json, Telling, Verdict } from '@why401/core'
import { hits, observedFor, type Given } from './observed.ts'

export interface VerdictRow {
  readonly name: string
  readonly given: Given
  readonly verdict: Verdict['verdict']
}

export interface SignRow {
  readonly sign: string
  readonly hit: Given
  /** As near to the wording as a text can come that does not mean it. */
  readonly miss: Given
}

/** What a cause may speak of once it has looked at these facts. */
export function tellingOf<Found extends Json>(cause: Cause<Found>, given: Given): Telling<Found> {
  const observed = observedFor(given)
  const verdict = cause.examine(observed)
  return {
    found: verdict.verdict === 'suspected' ? verdict.found : null,
    observed,
    providerName: observed.provider?.name ?? 'the provider',
  }
}

/** One test a row: what the examination of the cause answers. */
export function testVerdicts<Found extends Json>(cause: Cause<Found>, rows: readonly VerdictRow[]): void {
  test.each(rows)('$name is $verdict', ({ given, verdict }) => {
    expect(cause.examine(observedFor(given)).verdict).toBe(verdict)
  })
}

/** One test a row: the sign fires on its wording and not on a near miss. */
export function testSigns<Found extends Json>(cause: Cause<Found>, rows: readonly SignRow[]): void {
  test.each(rows)('the sign $sign tells its wording from a near miss', ({ sign, hit, miss }) => {
    expect(hits(cause, observedFor(hit))).toContain(sign)
    expect(hits(cause, observedFor(miss))).not.toContain(sign)
  })
}
