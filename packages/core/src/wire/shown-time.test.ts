import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { latestShown, refusedAt } from './shown-time.ts'

const hour = 3_600_000
const at = Date.UTC(2026, 4, 11, 10, 15)

test.each([
  ['2026-05-11T10:15:00Z ERROR 401 Unauthorized', at, at],
  ['2026-05-11T12:15:00+02:00 access denied', at, at],
  ['10.0.0.3 - - [11/May/2026:12:15:00 +0200] "GET /v1 HTTP/1.1" 401 23', at, at],
  ['2026/05/11 10:15:00 [error] 71#71: 403', at - 3 * hour, at + 3 * hour],
  ['2026-05-11 10:15:00,123 WARNING invalid token', at - 3 * hour, at + 3 * hour],
])('%s', (text, from, to) => {
  expect(refusedAt(observedFor({ text }))).toEqual({ from, to })
})

test.each(['2026-05-11T10:15:00Z INFO started', '401 Unauthorized', 'released 2026/05/11'])(
  'no time of a refusal: %s',
  (text) => {
    expect(refusedAt(observedFor({ text }))).toBeNull()
  },
)

test('the time of the refusal is that of its own line, and the latest shown that of any', () => {
  const observed = observedFor({ text: '2026-05-11T10:15:00Z 401\n2026-05-11T11:15:00Z INFO stopped' })
  expect(refusedAt(observed)).toEqual({ from: at, to: at })
  expect(latestShown(observed)).toBe(at + hour)
})
