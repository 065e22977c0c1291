import { expect, test } from 'vitest'
import type { CauseId } from '../causes/ids.gen.ts'
import { causeCount, causeIndex, fileRows, partOf, rowOf, sideBySide, WeightRows } from './weight-rows.ts'

const data = {
  'a:expired': { 'token.expired': 0.5, 'key.expired': 1.25 },
  'w:nothing': {},
  'w:old weights': { 'no.such_cause': 3, 'key.expired': -0.07, 'limit.rate': 0 } as Partial<Record<CauseId, number>>,
} as const

test('filed rows are the rows that were filed', () => {
  const rows = new WeightRows(fileRows(Object.keys(data), Object.values(data).map(rowOf)))
  expect(rows.count).toBe(3)
  for (const [key, tells] of Object.entries(data)) {
    const number = rows.numberOf(key)
    expect(rows.keyAt(number)).toBe(key)
    expect(rows.rowAt(number)).toEqual(rowOf(tells))
  }
})

test('a row lists causes in their order, without those that weigh nothing or are gone', () => {
  const [first, second] = [causeIndex.get('key.expired') as number, causeIndex.get('token.expired') as number]
  expect(rowOf(data['a:expired'])).toEqual({ causes: [first, second], values: [1.25, 0.5], average: 1.75 / causeCount })
  expect(rowOf(data['w:old weights'])).toEqual({ causes: [first], values: [-0.07], average: -0.07 / causeCount })
})

test('adds the weights of a row to the sums', () => {
  const rows = new WeightRows(fileRows(Object.keys(data), Object.values(data).map(rowOf)))
  const sums = new Float64Array(causeCount).fill(1)
  rows.addTo(sums, rows.numberOf('a:', 'expired'))
  expect(sums[causeIndex.get('key.expired') as number]).toBe(2.25)
  expect(sums.filter((sum) => sum !== 1)).toHaveLength(2)
})

test('rows side by side add to parts of their own, and each comes back', () => {
  const [first, second, third] = [rowOf(data['a:expired']), rowOf({ 'limit.rate': -3 }), rowOf({ 'key.leaked': 2 })]
  const [none, places] = [rowOf({}), ['all', 'first']]
  const rows = new WeightRows(fileRows(places, [sideBySide(first, second, third), sideBySide(first, none, none)]))
  const sums = new Float64Array(3 * causeCount)
  rows.addTo(sums, rows.numberOf('all'))
  expect(sums[causeIndex.get('key.expired') as number]).toBe(1.25)
  expect(sums[causeCount + (causeIndex.get('limit.rate') as number)]).toBe(-3)
  expect(sums[2 * causeCount + (causeIndex.get('key.leaked') as number)]).toBe(2)
  expect(partOf(rows.rowAt(rows.numberOf('all')), 0, 1)).toEqual(first)
  expect(partOf(rows.rowAt(rows.numberOf('all')), 1, 2)).toEqual(rowOf({ 'limit.rate': -1.5 }))
  expect(partOf(rows.rowAt(rows.numberOf('all')), 2, 1)).toEqual(third)
  expect(partOf(rows.rowAt(rows.numberOf('first')), 1, 2)).toEqual(none)
})
