import { expect, test } from 'vitest'
import { agoText } from './moment.ts'

const now = Date.parse('2026-06-15T12:00:00Z')

test.each([
  ['2026-06-15T11:59:55Z', 'now'],
  ['2026-06-15T11:59:20Z', '40 seconds ago'],
  ['2026-06-15T09:10:00Z', '2 hours ago'],
  ['2026-06-14T11:00:00Z', 'yesterday'],
  ['2026-06-17T13:00:00Z', 'in 2 days'],
  ['2027-09-01T00:00:00Z', 'next year'],
])('%s is %s', (iso, said) => {
  expect(agoText(iso, now)).toBe(said)
})
