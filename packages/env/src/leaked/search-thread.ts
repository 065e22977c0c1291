import { Worker } from 'node:worker_threads'
import type { HitObject, Seen } from './object-hits.ts'
import { threadFile } from './thread-file.ts'

/** What a thread says: now and then how much it has seen since it last did, and at the end of a stream what it found. */
export interface ThreadReport {
  readonly seen: Seen
  readonly found: readonly HitObject[] | null
}

/** Searches streams of objects in a thread of its own, because it waits for them with blocking calls. */
export class SearchThread {
  readonly #worker: Worker
  readonly #failure: Promise<never>

  constructor(needles: readonly Uint8Array[], onSeen: (seen: Seen) => void) {
    // Nothing of how this process was started (`--import`) is the thread's; whoever opened a descriptor closes it.
    const options = { workerData: needles, execArgv: [], trackUnmanagedFds: false, name: 'why401-leaked' }
    this.#worker = new Worker(threadFile, options)
    this.#worker.on('message', ({ seen }: ThreadReport) => onSeen(seen))
    this.#failure = new Promise((_, reject) => this.#worker.on('error', reject))
    this.#failure.catch(() => {})
  }

  /**
   * One stream at a time.
   * @param input descriptor of a pipe.
   * @throws what went wrong in the thread, which then is of no more use.
   */
  search(input: number): Promise<readonly HitObject[]> {
    const end = new Promise<readonly HitObject[]>((resolve) => {
      const onReport = ({ found }: ThreadReport): void => {
        if (found === null) return
        this.#worker.off('message', onReport)
        resolve(found)
      }
      this.#worker.on('message', onReport)
    })
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    this.#worker.postMessage(input)
    return Promise.race([end, this.#failure])
  }

  /** Not while it searches. */
  async stop(): Promise<void> {
    await this.#worker.terminate()
  }
}
