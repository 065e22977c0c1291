import { expect, test } from 'vitest'
import { causeColours } from './colours.ts'
import { byOutcome, totals } from './outcomes.ts'

const hour = '2026-03-02T00:00:00Z'
const items = [
  { hour, outcome: 'key.expired', count: 2 },
  { hour, outcome: 'ok', count: 5 },
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

test('granted requests come first, then what was refused most', () => {
  const { series, counted } = byOutcome(items)
  expect(series.map(({ name, label, isCode = false }) => [name, label, isCode])).toEqual([
    ['ok', 'Granted', false],
    ['limit.rate', 'limit.rate', true],
    ['key.expired', 'key.expired', true],
  ])
  expect(counted[0]).toEqual({ hour, series: 'key.expired', count: 2 })
})

test('causes for which no colour is left are drawn as one', () => {
  const outcomes = Array.from({ length: causeColours.length + 2 }, (_, at) => `cause.${at}`)
  const { series, counted } = byOutcome(outcomes.map((outcome, at) => ({ hour, outcome, count: 100 - at })))
  expect(series.map(({ name }) => name)).toEqual(['ok', ...outcomes.slice(0, -2), 'rest'])
  expect(counted.slice(-3).map(({ series, count }) => [series, count])).toEqual([
    [outcomes.at(-3), 96],
    ['rest', 95],
    ['rest', 94],
  ])
  expect(new Set(series.map(({ color }) => color)).size).toBe(series.length)
})
