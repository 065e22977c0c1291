import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { burstOf, endedAfter, talliedBurst, usedTwice } from './outcomes.ts'

const seen = (text: string): ReturnType<typeof observedFor> => observedFor({ text })

test.each([
  [
    'a new start heals',
    '08:00:00 started\n08:00:01 GET /a 200\n08:31:00 GET /a 401\n09:10:00 restarted\n09:10:02 GET /a 200',
    31,
  ],
  [
    'an hour, then nothing passes',
    '08:00:00 GET /a 200\n08:59:40 GET /a 200\n09:00:05 GET /a 401\n09:20:00 GET /a 401',
    60,
  ],
  [
    'past midnight',
    '23:30:00 started\n23:30:01 GET /a 200\n00:01:00 GET /a 401\n00:05:00 logged in\n00:05:01 GET /a 200',
    31,
  ],
  [
    'with dates',
    '2026-01-01T08:00:00Z GET /a 200\n2026-01-01T10:00:30Z GET /a 401\n2026-01-01T10:01:00Z GET /a 401',
    121,
  ],
  ['passes again by itself', '08:00:00 GET /a 200\n08:31:00 GET /a 401\n08:40:00 GET /a 200', null],
  ['refused from the first', '08:00:00 GET /a 401\n09:00:00 GET /a 401', null],
  ['after an odd time, for good', '08:00:00 GET /a 200\n08:44:00 GET /a 401\n09:00:00 GET /a 401', null],
  ['a server that fails', '08:00:00 GET /a 200\n09:00:30 GET /a 503\n09:10:00 GET /a 503', null],
])('what was got at the start has ended: %s', (_, text, minutes) => {
  expect(endedAfter(seen(text))).toBe(minutes)
})

test.each([
  [
    'passes again by itself',
    '08:00:00 GET /a 200\n08:00:01 GET /a 200\n08:00:02 GET /a 200\n08:00:03 GET /a 403\n08:00:04 GET /a 403\n08:01:00 GET /a 200',
    3,
  ],
  [
    'passes again by a new start',
    '08:00:00 GET /a 200\n08:00:01 GET /a 200\n08:00:02 GET /a 200\n08:00:03 GET /a 403\n08:00:04 GET /a 403\n08:00:30 restarted\n08:01:00 GET /a 200',
    null,
  ],
  [
    'never again',
    '08:00:00 GET /a 200\n08:00:01 GET /a 200\n08:00:02 GET /a 200\n08:00:03 GET /a 403\n08:00:04 GET /a 403',
    null,
  ],
])('a burst: %s', (_, text, passed) => {
  expect(burstOf(seen(text))).toBe(passed)
})

test.each([
  ['the same call', '08:00:00.100 POST /callback?code=a -> 200\n08:00:00.130 POST /callback?code=b -> 400', true],
  ['another call', '08:00:00.100 POST /callback -> 200\n08:00:00.130 POST /me -> 401', false],
  ['later', '08:00:00 POST /callback -> 200\n08:10:00 POST /callback -> 400', false],
])('used twice: %s', (_, text, isTwice) => {
  expect(usedTwice(seen(text))).toBe(isTwice)
})

test.each([
  ['a pause heals', '  20 200\n  5 401\n\nwith sleep 2 between:\n  25 200', 20],
  ['other notation', '200: 20\n401: 5\n\nnow with a delay\n200: 25', 20],
  ['without a pause', '  20 200\n  5 401\n\nother key\n  25 200', null],
  ['one tally', '  20 200\n  5 401 sleep', null],
])('tallies: %s', (_, text, passed) => {
  expect(talliedBurst(seen(text))).toBe(passed)
})
