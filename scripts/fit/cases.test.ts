import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { causeIds } from '@why401/core'
import { expect, test } from 'vitest'
import { readCases, readSketches } from './cases.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

test('every reading shares at most the whole probability, among causes of the catalogue', async () => {
  const cases = await readCases(root)
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

test('a sketch that tells a case in another way is of one that its author may have read', async () => {
  const cases = await readCases(root)
  const unread = new Set(cases.flatMap((one) => (one.unread ? [one.source] : [])))
  const sources = new Set(cases.map(({ source }) => source))
  const origins = (await readSketches(root)).flatMap(({ of }) => of ?? [])
  expect(origins.length).toBeGreaterThan(1000)
  expect(origins.filter((origin) => !sources.has(origin) || unread.has(origin))).toEqual([])
})
