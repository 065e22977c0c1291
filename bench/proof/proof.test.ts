import { describe, expect, test } from 'vitest'
import { Explainer, providers, type WeightData } from '@why401/core'
import { readFileSync } from 'node:fs'
import { isRight, isWrongProof, totalsOf } from './outcome.ts'
import { simulatedCells } from './simulated.ts'

const weights = JSON.parse(
  readFileSync(new URL('../../packages/core/src/investigate/weights.gen.json', import.meta.url), 'utf8'),
) as WeightData

// The real servers take minutes and are measured by `npm run bench:proof`; this guards the engine in seconds.
describe('issuers simulated from the provider files', () => {
  test('with what is known of them', { timeout: 240_000 }, async () => {
    const { outcomes, healthy } = await simulatedCells(new Explainer(providers, weights))
    const { cells, right, proven, provable, medianRequests, mostRequests } = totalsOf(outcomes)
    expect(outcomes.filter(isWrongProof)).toEqual([])
    expect(right / cells).toBeGreaterThan(0.97)
    expect(proven / provable).toBeGreaterThan(0.95)
    expect(medianRequests).toBeLessThanOrEqual(5)
    expect(mostRequests).toBeLessThanOrEqual(12)
    expect(healthy.filter(({ found, requests }) => found !== 'accepted' || requests !== 1)).toEqual([])
  })

  test('with nothing known of them', { timeout: 240_000 }, async () => {
    const { outcomes } = await simulatedCells(new Explainer([], weights))
    const { proven, provable } = totalsOf(outcomes)
    expect(outcomes.filter(isWrongProof)).toEqual([])
    expect(proven / provable).toBeGreaterThan(0.85)
    expect(outcomes.filter(isRight).length / outcomes.length).toBeGreaterThan(0.85)
  })
})
