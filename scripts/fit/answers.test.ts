import { remarks, type CauseId } from '@why401/core'
import { expect, test } from 'vitest'
import { countAnswers } from './answers.ts'
import type { Example } from './examples.ts'

const id = remarks.find(({ question }) => question !== null)?.id ?? ''

function tellers(count: number, cause: CauseId, remark: boolean, sample: Example['sample'] = 'natural'): Example[] {
  const active = remark ? [{ id: `remark/${id}`, tells: {} }] : []
  const words = { answer: [], remarks: [], setup: [] }
  const clues = { active, standings: new Map(), verdicts: new Map(), words }
  return Array.from({ length: count }, () => ({ clues, target: new Map([[cause, 1]]), weight: 1, sample }))
}

const told = [
  ...tellers(60, 'key.expired', true),
  ...tellers(40, 'key.expired', false),
  ...tellers(10, 'send.absent', true),
  ...tellers(90, 'send.absent', false),
]

test('a yes speaks for the cause whose tellers made the remark more often than all', () => {
  const { [`agreed/${id}`]: agreed, [`denied/${id}`]: denied } = countAnswers(told)
  // 60 of 100 and 35 of 100, each with twenty more who make it as often as all.
  expect(agreed?.['key.expired']).toBeCloseTo(Math.log((60 / 0.35 + 20) / 120), 2)
  expect(agreed?.['send.absent']).toBeLessThan(-0.5)
  expect(agreed?.['limit.rate']).toBeUndefined()
  expect(denied?.['key.expired']).toBeLessThan(0)
  expect(denied?.['send.absent']).toBeGreaterThan(0)
})

test('only people who told a story count', () => {
  expect(countAnswers([...told, ...tellers(500, 'send.absent', true, 'made')])).toEqual(countAnswers(told))
})

test('of what nobody remarked nothing is known', () => {
  expect(countAnswers(tellers(50, 'send.absent', false))).toEqual({})
})
