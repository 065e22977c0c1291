import { loaders, olderLoaders } from '@why401/env'
import { describe, expect, test } from 'vitest'
import { compare, ours } from './compare.ts'
import { readCorpus } from './corpus.ts'

const corpus = await readCorpus()
const models = new Map([...loaders, ...olderLoaders].map((loader) => [loader.title, loader]))

describe('the fixed corpus', () => {
  test('has at least 500 files and an answer of each recorded loader to every one', () => {
    expect(corpus.files.length).toBeGreaterThanOrEqual(500)
    expect(corpus.loaders.size).toBeGreaterThanOrEqual(17)
    expect([...corpus.loaders.values()].flatMap(({ claims }) => claims)).not.toContain('not recorded')
  })

  test.each([...corpus.loaders])('%s reads it as the real one did', (title, { claims }) => {
    const model = models.get(title)
    if (!model) throw new Error(`no loader is called ${title}`)
    const compared = corpus.files.map((bytes, index) => {
      const comparison = compare(ours(model, bytes), claims[index] ?? 'not recorded')
      return typeof comparison === 'string'
        ? comparison
        : { bytes: Buffer.from(bytes).toString('latin1'), ...comparison }
    })
    expect(compared.filter((comparison) => typeof comparison !== 'string')).toEqual([])
    expect(compared.filter((comparison) => comparison === 'same').length).toBeGreaterThan(corpus.files.length * 0.7)
  })
})
