import { expect, test } from 'vitest'
import { drawnApart, totals } from './outcomes.ts'

const hour = '2026-03-02T00:00:00Z'
const items = [
  { hour, outcome: 'ok', count: 5 },
  { hour, outcome: 'key.expired', count: 2 },
  { hour, outcome: 'limit.rate', count: 9 },
  { hour, outcome: 'key.expired', count: 4 },
]

test('outcomes are added up, the largest first', () => {
  expect(totals(items)).toEqual([
    { name: 'limit.rate', count: 9 },
    { name: 'key.expired', count: 6 },
    { name: 'ok', count: 5 },
  ])
})

test('the largest causes are drawn apart, and what was granted is no cause', () => {
  expect(drawnApart(totals(items), 1)).toEqual(['limit.rate'])
  expect(drawnApart(totals(items), 5)).toEqual(['limit.rate', 'key.expired'])
})
