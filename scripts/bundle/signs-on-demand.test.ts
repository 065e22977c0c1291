import { said } from '../../packages/core/src/model/sign.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { withSignsOnDemand } from './signs-on-demand.ts'

const folder = new URL('../../packages/core/src/causes/', import.meta.url)
const sources = (readdirSync(folder, { recursive: true }) as string[])
  .filter((name) => /^[^.]+\.ts$/.test(name))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))

function count(pattern: RegExp): number {
  return sources.reduce((sum, source) => sum + (withSignsOnDemand(source).match(pattern)?.length ?? 0), 0)
}

describe('signs on demand', () => {
  test.each([
    { source: `said('a', /x/, weak)`, becomes: `said(() => ['a', /x/, weak])` },
    { source: `said(\n  'a',\n  /[/)]\\/"/,\n  1.3,\n)`, becomes: `said(() => ['a',\n  /[/)]\\/"/,\n  1.3])` },
    {
      source: `coded('a', /x/, -hint, { 'key.unknown': fair }),`,
      becomes: `coded(() => ['a', /x/, -hint, { 'key.unknown': fair }]),`,
    },
    {
      source: "said('a', regex`\n  x\\`\n  |y\n`, weak)",
      becomes: "said(() => ['a', regex`\n  x\\`\n  |y\n`, weak])",
    },
    { source: `said('a', sharedWords, weak)`, becomes: `said(() => ['a', sharedWords, weak])` },
    { source: `said('a', /x/, weak, shared)`, becomes: `said(() => ['a', /x/, weak, shared])` },
  ])('$source', ({ source, becomes }) => {
    expect(withSignsOnDemand(source)).toBe(becomes)
  })

  test('leaves alone what is no literal', () => {
    const source = `said('a', new RegExp(words), weak)`
    expect(withSignsOnDemand(source)).toBe(source)
  })

  test('are nearly all signs of all causes', () => {
    const name = 'said|remarked|coded|configured|requested|anywhere'
    expect(count(new RegExp(`\\b(?:${name})\\(\\(\\) => `, 'g'))).toBeGreaterThan(1000)
    expect(count(new RegExp(`\\b(?:${name})\\(\\s*'`, 'g'))).toBeLessThan(10)
  })

  test('are the same signs', () => {
    const also = { 'key.unknown': 1 } as const
    const made = said(() => ['a', /x/, 2, also])
    const { id, zone, pattern, weight } = made
    expect({ id, zone, pattern, weight, also: made.also }).toEqual(said('a', /x/, 2, also))
  })
})
