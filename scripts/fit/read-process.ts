import { readExample, sendable } from './examples.ts'
import type { ReadOrder } from './read-each.ts'
import { sourcesOf } from './sources.ts'

process.once('message', async ({ root, first, step }: ReadOrder) => {
  const sources = (await sourcesOf(root)).filter((_, at) => at % step === first)
  process.send?.(sources.map((source) => sendable(readExample(source))))
})
