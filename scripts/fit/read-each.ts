import { fork } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Example } from './examples.ts'
import { sourcesOf, type Source } from './sources.ts'

const program = fileURLToPath(new URL('./read-process.ts', import.meta.url))
const execArgv = ['--import', 'tsx', '--conditions=why401-source']

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
  const child = fork(program, { execArgv, serialization: 'advanced' })
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`a reading of examples ended with ${code}`)
  })
  // Nobody waits for it when the examples are there.
  ended.catch(() => {})
  child.send(order)
  const [examples] = (await Promise.race([once(child, 'message'), ended])) as [readonly Example[]]
  child.kill()
  return examples
}
