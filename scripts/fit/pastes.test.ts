import { fileURLToPath } from 'node:url'
import { readFileSync } from 'node:fs'
import { causeIds, Explainer, providers, type WeightData } from '@why401/core'
import { expect, test } from 'vitest'
import { readPastes } from './cases.ts'
import { fixedNow } from './examples.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const pastes = await readPastes(root)
const weights = JSON.parse(
  readFileSync(new URL('../../packages/core/src/investigate/weights.gen.json', import.meta.url), 'utf8'),
) as WeightData

/** As random as keys are: long, and some digits among letters. */
function keyLike(text: string): string[] {
  return (text.match(/[A-Za-z0-9]{20,}/g) ?? []).filter(
    (word) => /[A-Za-z]/.test(word) && (word.match(/\d/g) ?? []).length > 3,
  )
}

test('causes are those of the catalogue', () => {
  const named = pastes.flatMap(({ cause, also }) => [cause, ...(also ?? [])])
  expect(named.filter((id) => !causeIds.includes(id))).toEqual([])
})

test('no key of a paste stands in the report on it', { timeout: 60_000 }, () => {
  const explainer = new Explainer(providers, weights)
  let looked = 0
  const shown = pastes.filter(({ text }) => {
    const keys = keyLike(text)
    looked += keys.length
    const report = JSON.stringify(explainer.explain(text, { now: fixedNow }))
    return keys.some((key) => report.includes(key))
  })
  expect(looked).toBeGreaterThan(300)
  expect(shown.map(({ cause }) => cause)).toEqual([])
})
