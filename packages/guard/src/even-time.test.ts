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
const embedded = { verifier: { verify: () => Promise.resolve(unknown) }, projectId: 'proj_1' }

async function isAnsweredAtOnce(profile: 'helpful' | 'strict'): Promise<boolean> {
  const guard = createGuard({ embedded: embedded as unknown as NonNullable<GuardOptions['embedded']>, profile })
  let isAnswered = false
  const answer = guard.check(callWith('acme_live_0000000000000000000000000000000000000000')).then((result) => {
    isAnswered = true
    return result
  })
  await vi.advanceTimersByTimeAsync(0)
  const atOnce = isAnswered
  await vi.advanceTimersByTimeAsync(1)
  expect(await answer).toMatchObject({ refused: { status: 401 } })
  return atOnce
}

test('a strict refusal leaves on a tick of the clock: how long its reason took to find does not show', async () => {
  expect(await isAnsweredAtOnce('strict')).toBe(false)
})

test('where the reason is told anyway, nobody waits', async () => {
  expect(await isAnsweredAtOnce('helpful')).toBe(true)
})
