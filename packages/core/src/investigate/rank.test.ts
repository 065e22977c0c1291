import { expect, test } from 'vitest'
import type { CauseId } from '../causes/ids.gen.ts'
import type { Clues } from './clues.ts'
import { rank } from './rank.ts'
import { Weights, expertWeights, type WeightData } from './weights.ts'

const votes: WeightData['votes'] = {
  'w:expired': { 'key.expired': 1, 'token.expired': 0.5 },
  'w:yesterday': { 'key.expired': 0.8 },
  'w:rate limit': { 'limit.rate': 30 },
  'status/429': { 'limit.rate': 1 },
}
const weights = new Weights({ ...expertWeights, votes })

function chances(said: string, active: Clues['active'] = []): Map<CauseId, number> {
  const words = { answer: said === '' ? [] : said.split(' '), remarks: [], setup: [] }
  const clues: Clues = { active, standings: new Map(), verdicts: new Map(), words }
  return new Map(rank(clues, weights).map(({ id, probability }) => [id, probability]))
}

test('words and clues vote, and their votes add up', () => {
  const one = chances('expired')
  const two = chances('expired yesterday')
  expect([...one.keys()].slice(0, 2)).toEqual(['key.expired', 'token.expired'])
  expect(two.get('key.expired')).toBeGreaterThan(one.get('key.expired') ?? 1)
  expect([...chances('', [{ id: 'status/429', tells: {} }]).keys()][0]).toBe('limit.rate')
})

test('a word that nothing is known of changes nothing', () => {
  expect(chances('expired zebra')).toEqual(chances('expired'))
})

test('a word that is said twice votes once', () => {
  expect(chances('expired expired')).toEqual(chances('expired'))
})

test('the loudest word leaves every other cause possible', () => {
  const loud = chances('rate limit')
  expect(loud.get('limit.rate')).toBeGreaterThan(0.5)
  expect(Math.min(...loud.values())).toBeGreaterThan(0.001)
})

const told = { 'w:expired': { 'limit.rate': 4 }, 'w:yesterday': {}, 'status/429': { 'limit.rate': 2 } } as const

test('where nothing is known but an answer, words tell what they tell there', () => {
  const ranking = new Weights({
    ...expertWeights,
    words: { 'w:expired': { 'limit.rate': 4 } },
    wordsAlone: { 'w:expired': { 'key.leaked': 4 } },
  })
  const first = (active: Clues['active']): CauseId | undefined =>
    rank(
      { active, standings: new Map(), verdicts: new Map(), words: { answer: ['expired'], remarks: [], setup: [] } },
      ranking,
    )[0]?.id
  expect(first([])).toBe('limit.rate')
  expect(first([{ id: 'only/answer', tells: {} }])).toBe('key.leaked')
})

test('words and clues tell by their log-odds, however many of them a text has', () => {
  const ranking = new Weights({ ...expertWeights, words: told })
  const odds = (said: string, active: Clues['active'] = []): number => {
    const words = { answer: said === '' ? [] : said.split(' '), remarks: [], setup: [] }
    const ranked = rank({ active, standings: new Map(), verdicts: new Map(), words }, ranking)
    const chance = (cause: CauseId): number => ranked.find(({ id }) => id === cause)?.probability ?? 0
    return Math.log(chance('limit.rate') / chance('key.expired'))
  }
  expect(odds('expired')).toBeCloseTo(4)
  expect(odds('expired yesterday')).toBeCloseTo(4 / Math.SQRT2)
  expect(odds('expired zebra')).toBeCloseTo(4)
  expect(odds('expired', [{ id: 'status/429', tells: {} }])).toBeCloseTo(6 / Math.SQRT2)
})
