import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { causeIds } from '@why401/core'
import { expect, test } from 'vitest'
import { readCases } from './cases.ts'

test('every reading shares at most the whole probability, among causes of the catalogue', async () => {
  const cases = await readCases(join(dirname(fileURLToPath(import.meta.url)), '../..'))
  const known = new Set<string>(causeIds)
  const wrong = cases.filter(({ reading }) => {
    const shares = Object.values(reading)
    const total = shares.reduce((sum, share) => sum + share, 0)
    return (
      !(shares.every((share) => share > 0) && total > 0 && total < 1.005) ||
      Object.keys(reading).some((id) => !known.has(id))
    )
  })
  expect(wrong.map(({ id }) => id)).toEqual([])
})
