import { availableParallelism } from 'node:os'
import type { Example } from './examples.ts'
import { startHelper } from './helper.ts'
import { sourcesOf, type Source } from './sources.ts'

/** Which of all examples a process reads: every `step`th, from `first` on. */
export interface ReadOrder {
  readonly root: string
  readonly first: number
  readonly step: number
}

export interface Learned {
  readonly source: Source
  readonly example: Example
}

/** Everything that the ranking learns from and what is found in it, in the order of `sourcesOf`, read by all processors. */
export async function readEach(root: string, processes: number = availableParallelism()): Promise<Learned[]> {
  const orders = Array.from({ length: processes }, (_, first): ReadOrder => ({ root, first, step: processes }))
  const [sources, parts] = await Promise.all([sourcesOf(root), Promise.all(orders.map(readPart))])
  return sources.map((source, at) => ({
    source,
    example: parts[at % processes]?.[Math.floor(at / processes)] as Example,
  }))
}

async function readPart(order: ReadOrder): Promise<readonly Example[]> {
  const helper = startHelper('./read-process.ts')
  helper.send(order)
  const examples = await helper.answer()
  helper.end()
  return examples as readonly Example[]
}
