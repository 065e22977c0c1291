import {
  Explainer,
  expertWeights,
  fileWeights,
  providers,
  type Filed,
  type FiledWeights,
  type Provider,
  type WeightData,
} from '@why401/core'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { packArrays, unpackArrays } from '../../packages/cli/src/store/arrays.ts'
import { Lines, storedLines } from '../../packages/cli/src/store/lines.ts'
import { providersFrom, storedProviders } from '../../packages/cli/src/store/providers.ts'
import { readCases } from '../fit/cases.ts'
import { slimProvider } from './slim-provider.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const weights = JSON.parse(
  readFileSync(join(root, 'packages/core/src/investigate/weights.gen.json'), 'utf8'),
) as WeightData
const slim = providers.map(slimProvider) as Provider[]

describe('what the build stores', () => {
  // Two engines read each; all of them take three times as long.
  test('gives the same diagnosis of every third case', { timeout: 240_000 }, async () => {
    const cases = (await readCases(root)).filter((_, at) => at % 3 === 0)
    const full = new Explainer(providers, weights)
    const filed = unpackArrays(packArrays(new Explainer(slim, expertWeights).filed)) as Filed
    const filedWeights = unpackArrays(packArrays(fileWeights(weights))) as FiledWeights
    const stored = new Explainer(providersFrom(storedProviders(slim)), filedWeights, filed)
    const now = Date.UTC(2026, 10, 21)
    expect(cases.length).toBeGreaterThan(500)
    for (const one of cases) {
      const text = JSON.stringify(one)
      expect(stored.explain(text, { now })).toEqual(full.explain(text, { now }))
    }
  })
})

describe('stored lines', () => {
  test('are read one by one, characters beyond ASCII by their numbers', () => {
    const lines = new Lines(storedLines(['', '"a"', '"–é"']))
    expect([0, 1, 2].map((at) => lines.at(at))).toEqual(['', '"a"', String.raw`"\u2013\u00e9"`])
    expect(lines.length).toBe(3)
  })
})

describe('packed arrays', () => {
  test('come back as they were, wherever they stand', () => {
    const value = {
      text: '…',
      list: [[1, 2]],
      empty: {},
      tables: [
        { width: 4, starts: Uint16Array.of(1, 65_535, 3) },
        { width: 3, starts: Uint16Array.of() },
      ],
      deep: { bits: Uint8Array.of(255), counts: Uint32Array.of(4_294_967_295) },
      nothing: null,
    }
    expect(unpackArrays(packArrays(value))).toEqual(value)
  })
})
