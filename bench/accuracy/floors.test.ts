import { expect, test } from 'vitest'
import type { Case } from '../../scripts/fit/cases.ts'
import { floorRows } from './floors.ts'
import type { Scored } from './metrics.ts'

function scored(right: boolean, more: Partial<Case> = {}): Scored {
  const one: Case = {
    id: 'a',
    source: 'https://example.com/a',
    provider: 'openai',
    symptom: {},
    cause: 'key.expired',
    also: [],
    confirmed_by: 'a new key worked',
    sample: 'varied',
    reading: {},
    difficulty: 'inferable',
    ...more,
  }
  return { one, ranked: [{ id: right ? 'key.expired' : 'limit.rate', probability: 1 }] }
}

test('each floor is held against each population by itself', () => {
  const { head, rows } = floorRows([scored(true, { development: true }), scored(false, { unread: true })])
  expect(head).toEqual(['floor', 'all (2)', 'development (1)', 'collected since (1)', 'unread (1)'])
  expect(rows.find(([name]) => name === 'top-1 ≥ 0.70')?.slice(1)).toEqual([
    '0.500 **missed**',
    '1.000 met',
    '0.000 **missed**',
    '0.000 **missed**',
  ])
})

test('of the calibration error less is better', () => {
  const { rows } = floorRows([scored(true, { development: true }), scored(false)])
  expect(rows.find(([name]) => name === 'calibration error ≤ 0.08')?.slice(1, 4)).toEqual([
    '0.500 **missed**',
    '0.000 met',
    '1.000 **missed**',
  ])
})
