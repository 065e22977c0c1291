import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { builtOf } from '../built.ts'
import type { Answer, Order } from './orders.ts'

/** A decider in a process of its own. */
export class Decider {
  readonly #child: ChildProcess
  mostMb = 0

  private constructor(child: ChildProcess) {
    this.#child = child
  }

  /** Resolves when every key can be decided on. */
  static async start(folder: string): Promise<{ readonly decider: Decider; readonly readyMs: number }> {
    const program = builtOf(join(import.meta.dirname, 'decider.ts'))
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
