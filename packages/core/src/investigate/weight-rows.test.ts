import { expect, test } from 'vitest'
import type { CauseId } from '../causes/ids.gen.ts'
import { causeCount, causeIndex, fileRows, rowOf, WeightRows } from './weight-rows.ts'

const data = {
  'a:expired': { 'token.expired': 0.5, 'key.expired': 1.25 },
  'w:nothing': {},
  'w:old weights': { 'no.such_cause': 3, 'key.expired': -0.07, 'limit.rate': 0 } as Partial<Record<CauseId, number>>,
} as const

test('filed rows are the rows that were filed', () => {
  const rows = new WeightRows(fileRows(data))
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
  const rows = new WeightRows(fileRows(data))
  const sums = new Float64Array(causeCount).fill(1)
  rows.addTo(sums, rows.numberOf('a:', 'expired'))
  expect(sums[causeIndex.get('key.expired') as number]).toBe(2.25)
  expect(sums.filter((sum) => sum !== 1)).toHaveLength(2)
})
