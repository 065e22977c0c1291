import { readdirSync } from 'node:fs'
import { availableParallelism, getPriority, setPriority } from 'node:os'

/** Steps of niceness: ten below another, a thread gets about a tenth of a processor that both want. */
const stepBack = 10
const lowest = 19

/**
 * On a single processor lets the thread that answers requests go before all others of this process: before the one that writes
 * behind, and before V8's, which collect garbage and compile beside it. They would take four fifths of the processor for tens of
 * milliseconds, and have the gaps between requests instead. With more processors they have one of their own, and a
 * collector that other programs keep waiting would hold up the answers. Linux has a priority for each thread and lists them; elsewhere
 * nothing is done. To be called by the main thread once its workers run; threads that come later are not touched.
 */
export function answerFirst(): void {
  if (process.platform !== 'linux' || availableParallelism() > 1) return
  const priority = Math.min(lowest, getPriority() + stepBack)
  for (const thread of threads()) if (thread !== process.pid) lower(thread, priority)
}

function threads(): number[] {
  try {
    return readdirSync('/proc/self/task').map(Number)
  } catch {
    return [] // no /proc here
  }
}

function lower(thread: number, priority: number): void {
  try {
    setPriority(thread, priority)
  } catch {
    // It has ended meanwhile, or this is not allowed here: it stays as it is.
  }
}
