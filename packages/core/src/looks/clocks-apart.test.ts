import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { clocksApart } from './clocks-apart.ts'

test.each([
  [
    '$ date -u +%FT%TZ; curl -sI https://api.example.test | grep -i ^date\n2025-11-13T16:02:20Z\ndate: Thu, 13 Nov 2025 17:19:49 GMT',
    -4649000,
  ],
  [
    '$ date -u\nThu Nov 13 17:25:00 UTC 2025\n$ curl -sI https://api.example.test\nDate: Thu, 13 Nov 2025 17:19:49 GMT',
    311000,
  ],
  ['$ date +%s\n1763057000\n$ curl -sI https://api.example.test\nDate: Thu, 13 Nov 2025 17:19:49 GMT', 2611000],
  [
    '$ date -u\nThu Nov 13 17:19:40 UTC 2025\n$ curl -sI https://api.example.test\nDate: Thu, 13 Nov 2025 17:19:49 GMT',
    null,
  ],
  [
    '$ date\nThu Nov 13 19:19:40 CET 2025\n$ curl -sI https://api.example.test\nDate: Thu, 13 Nov 2025 17:19:49 GMT',
    null,
  ],
  ['2025-11-13T16:02:20Z\nDate: Thu, 13 Nov 2025 17:19:49 GMT', null],
  [
    '$ date -u\nThu Nov 13 17:25:00 UTC 2024\n$ curl -sI https://api.example.test\nDate: Thu, 13 Nov 2025 17:19:49 GMT',
    null,
  ],
])('%s', (text, expected) => {
  expect(clocksApart(observedFor({ text }))).toBe(expected)
})
