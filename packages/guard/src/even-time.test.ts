import type { Decision } from '@why401/service/embedded'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createGuard, type GuardOptions } from './index.ts'
import { callWith } from './testing/guard-bed.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const unknown: Decision = {
  valid: false,
  code: 'key.unknown',
  requestId: 'req_1',
  evaluated: [],
  members: {},
  key: null,
  keyspace: null,
  granted: [],
  remaining: null,
  limits: [],
  warnings: [],
  version: 0,
}
/** Milliseconds of fake time from the call to the refusal, where the decision takes so many. */
async function refusedAfter(profile: 'helpful' | 'strict', decisionMs: number): Promise<number> {
  const verify = () => new Promise<Decision>((resolve) => void setTimeout(() => resolve(unknown), decisionMs))
  const embedded = { verifier: { verify }, projectId: 'proj_1' }
  const guard = createGuard({ embedded: embedded as unknown as NonNullable<GuardOptions['embedded']>, profile })
  const startedAt = Date.now()
  const answer = guard.check(callWith('acme_live_0000000000000000000000000000000000000000'))
  const endedAt = answer.then(() => Date.now())
  await vi.advanceTimersByTimeAsync(50)
  expect(await answer).toMatchObject({ refused: { status: 401 } })
  expect(vi.getTimerCount()).toBe(0)
  return (await endedAt) - startedAt
}

test('a strict refusal leaves at the same time after its arrival, however long its reason took to find', async () => {
  expect(await refusedAfter('strict', 1)).toBe(5)
  expect(await refusedAfter('strict', 4)).toBe(5)
})

test('what takes longer leaves at the next time of the same clock', async () => {
  expect(await refusedAfter('strict', 7)).toBe(10)
  expect(await refusedAfter('strict', 9)).toBe(10)
})

test('where the reason is told anyway, nobody waits', async () => {
  expect(await refusedAfter('helpful', 1)).toBe(1)
})
