import { expect, test } from 'vitest'
import { labels, said } from './words.ts'

/** In the zone of whoever reads, as everything that they see. */
const midnight = new Date(2026, 2, 2).getTime()

test('midnight begins a day and is no 24 o’clock', () => {
  expect(labels.hour(midnight)).toBe('00:00')
  expect(labels.day(midnight)).toBe('Mar 2')
  expect(labels.moment(midnight)).toMatch(/^Mar 2, 12:00\sAM$/)
})

test('what is drawn is said, with all sums', () => {
  const bars = [
    { start: midnight, counts: { ok: 1200 } },
    { start: midnight + 30 * 3_600_000, counts: { ok: 34, 'key.expired': 2 } },
  ]
  const series = [
    { name: 'ok', label: 'Granted', color: 'green' },
    { name: 'key.expired', label: 'key.expired', color: 'red' },
  ]
  expect(said('Requests', bars, series, labels.day)).toBe(
    'Requests: 2 stacked bars from Mar 2 to Mar 3. Granted: 1,234, key.expired: 2. The table below has every number.',
  )
})
