import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { causeIds } from '@why401/core'
import { expect, test } from 'vitest'
import { readCases, readThreads } from './cases.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const threads = await readThreads(root)

/** Repository and number: owners change their names. */
function threadOf(source: string): string {
  return /github\.com\/[^/]+\/([^/]+\/(?:issues|pull|discussions)\/\d+)/.exec(source)?.[1]?.toLowerCase() ?? source
}

test('what trains and what is scored are told in different threads', async () => {
  const scored = new Set((await readCases(root)).map(({ source }) => threadOf(source)))
  expect(threads.filter(({ source }) => scored.has(threadOf(source))).map(({ source }) => source)).toEqual([])
})

test('no thread trains twice', () => {
  const sources = threads.map(({ source }) => threadOf(source))
  expect(sources.filter((source, at) => sources.indexOf(source) !== at)).toEqual([])
})

test('causes and readings are those of the catalogue, and share at most the whole probability', () => {
  const wrong = threads.filter(({ cause, also, reading }) => {
    const shares = Object.values(reading)
    const total = shares.reduce((sum, share) => sum + share, 0)
    const named = [...Object.keys(reading), ...(cause ? [cause] : []), ...(also ?? [])]
    return !(total > 0 && total < 1.005) || named.some((id) => !(causeIds as readonly string[]).includes(id))
  })
  expect(wrong.map(({ source }) => source)).toEqual([])
})
