import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { sideOfWindow } from './told-window.ts'

test.each([
  ['token not to be used before 1700000060 or after 1700000960 - currently 1700000031', 'early'],
  ['token not to be used before 1700000060 or after 1700000960 - currently 1700001000', 'late'],
  ['token not to be used before 1700000060 or after 1700000960 - currently 1700000100', null],
  ['rejected: nbf=1700000060, now=1700000031', 'early'],
  ['rejected: iat: 1700000000 current time: 1700000031', null],
  [
    'Start [Mon, 09 Nov 2026 08:00:00 GMT] - Expiry [Mon, 09 Nov 2026 09:00:00 GMT] - Current [Tue, 10 Nov 2026 10:00:00 GMT]',
    'late',
  ],
  [
    'Start [Mon, 09 Nov 2026 08:00:00 GMT] - Expiry [Mon, 09 Nov 2026 09:00:00 GMT] - Current [Mon, 09 Nov 2026 07:58:00 GMT]',
    'early',
  ],
  [
    'Start [Mon, 09 Nov 2026 08:00:00 GMT] - Expiry [Mon, 09 Nov 2026 09:00:00 GMT] - Current [some time or other, GMT]',
    null,
  ],
  ['the year before 2000', null],
])('%s', (text, side) => {
  expect(sideOfWindow(observedFor({ text }))).toBe(side)
})
