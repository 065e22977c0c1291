import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Answer, Order } from './orders.ts'

const root = join(import.meta.dirname, '../../..')
/** Below `node_modules`, so that packages are found from there. */
const program = join(root, 'node_modules/.cache/why401/decider.mjs')

/** The decider as plain JavaScript: what reads TypeScript would be part of its memory. */
export async function buildDecider(): Promise<void> {
  const entryPoints = [join(import.meta.dirname, 'decider.ts')]
  await build({ entryPoints, outfile: program, bundle: true, format: 'esm', platform: 'node', packages: 'external' })
}

/** A decider in a process of its own. */
export class Decider {
  readonly #child: ChildProcess
  mostMb = 0

  private constructor(child: ChildProcess) {
    this.#child = child
  }

  /** Resolves when every key can be decided on. */
  static async start(folder: string): Promise<{ readonly decider: Decider; readonly readyMs: number }> {
    const decider = new Decider(fork(program, [folder], { execArgv: [] }))
    const { ms = 0 } = await decider.#answer()
    return { decider, readyMs: ms }
  }

  async warm(): Promise<{ readonly ms: number; readonly rssMb: number }> {
    const { ms = 0, rssMb = 0 } = await this.#ask({ kind: 'warm' })
    return { ms, rssMb }
  }

  /** Of known keys, per second of processor time of the deciding thread. */
  async rate(traffic: string, blocks: number, flood: string | null = null): Promise<number> {
    return (await this.#ask({ kind: 'rate', traffic, blocks, flood })).perSecond ?? 0
  }

  async end(): Promise<void> {
    const ended = once(this.#child, 'exit')
    this.#child.send({ kind: 'end' } satisfies Order)
    await ended
  }

  #ask(order: Order): Promise<Answer> {
    const answer = this.#answer()
    this.#child.send(order)
    return answer
  }

  async #answer(): Promise<Answer> {
    const [answer] = (await once(this.#child, 'message')) as [Answer]
    this.mostMb = Math.max(this.mostMb, answer.rssMb ?? 0)
    return answer
  }
}
