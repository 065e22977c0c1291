import type { CauseId } from '@why401/core'
import { expect, test } from 'vitest'
import type { Example } from './examples.ts'
import { countVotes } from './votes.ts'

const noWords = { answer: [], remarks: [], setup: [] }
const noClues = { active: [], standings: new Map(), verdicts: new Map(), words: noWords }

function example(cause: CauseId, ...remarks: string[]): Example {
  return {
    clues: { ...noClues, words: { ...noWords, remarks } },
    target: new Map([[cause, 1]]),
    weight: 1,
    sample: 'varied',
  }
}

const repeat = (count: number, make: () => Example): Example[] => Array.from({ length: count }, make)

test('a word votes for the causes it was seen with, and what is found with all alike has no voice', () => {
  const votes = countVotes([
    ...repeat(10, () => example('key.expired', 'expired', 'key')),
    ...repeat(10, () => example('limit.rate', 'slow', 'key')),
  ])
  expect(Object.keys(votes)).toEqual(['r:expired', 'r:slow', 'w:expired', 'w:expired key', 'w:slow', 'w:slow key'])
  expect(Object.keys(votes['w:expired'] ?? {})).toEqual(['key.expired'])
})

test('the more examples, the louder; two are too few', () => {
  const often = repeat(20, () => example('key.expired', 'often'))
  const some = repeat(3, () => example('key.expired', 'some'))
  const seldom = repeat(2, () => example('key.expired', 'seldom'))
  const votes = countVotes([...often, ...some, ...seldom, ...repeat(25, () => example('limit.rate', 'slow'))])
  expect(votes['w:often']?.['key.expired']).toBeGreaterThan(votes['w:some']?.['key.expired'] ?? Infinity)
  expect(votes).not.toHaveProperty('w:seldom')
})

test('a clue votes as a word does', () => {
  const active = [{ id: 'status/429', tells: {} }]
  const withClue = (): Example => ({ ...example('limit.rate'), clues: { ...noClues, active } })
  const votes = countVotes([...repeat(5, withClue), ...repeat(5, () => example('key.expired', 'expired'))])
  expect(Object.keys(votes['status/429'] ?? {})).toEqual(['limit.rate'])
})
