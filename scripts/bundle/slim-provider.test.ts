import { Explainer, expertWeights, providers, type Provider } from '@why401/core'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readCases } from '../fit/cases.ts'
import { slimProvider } from './slim-provider.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const slim = providers.map(slimProvider) as Provider[]

describe('providers without what only readers need', () => {
  test('give the same diagnosis of every case', { timeout: 60_000 }, async () => {
    const cases = await readCases(root)
    const full = new Explainer(providers, expertWeights)
    const small = new Explainer(slim, expertWeights)
    const now = Date.UTC(2026, 10, 21)
    expect(cases.length).toBeGreaterThan(500)
    for (const one of cases) {
      const text = JSON.stringify(one)
      expect(small.explain(text, { now })).toEqual(full.explain(text, { now }))
    }
  })

  test('are much smaller', () => {
    expect(JSON.stringify(slim).length).toBeLessThan(JSON.stringify(providers).length * 0.75)
  })
})
