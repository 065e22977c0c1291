import { performance } from 'node:perf_hooks'
import { Script } from 'node:vm'
import { pumped } from './attack.ts'

/** Of several runs the quickest: a pause of the machine is no slowness of the pattern. */
const tries = 3

/** Milliseconds that finding all matches takes at best. Only slow runs are repeated: `enough` is quick enough. */
export function effortOf(pattern: RegExp, text: string, enough: number): number {
  let best = Infinity
  for (let i = 0; i < tries && best > enough; i++) {
    const start = performance.now()
    if (pattern.global) for (const _ of text.matchAll(pattern)) continue
    else pattern.test(text)
    best = Math.min(best, performance.now() - start)
  }
  return best
}

export interface Effort {
  readonly pump: string
  readonly ms: number
}

/** A pattern that tries ever more ways would not come back in this world's time: it is ended, and has worked as long as this. */
const mostMs = 5000

/**
 * The pump that a pattern works hardest on, searching a text of `length` characters made of it.
 * @param enough milliseconds that need not be measured again.
 * @param lead what stands before the pumps.
 */
export function worstOf(pattern: RegExp, pumps: readonly string[], length: number, enough: number, lead = ''): Effort {
  let worst: Effort = { pump: '', ms: 0 }
  let tried = ''
  const tryAll = (): void => {
    for (const pump of pumps) {
      tried = pump
      const ms = effortOf(pattern, lead + pumped(pump, length), enough)
      if (ms > worst.ms) worst = { pump, ms }
      if (ms > 50 * enough) break
    }
  }
  return endsInTime(tryAll) ? worst : { pump: tried, ms: mostMs }
}

const call = new Script('work()')

/** V8 looks whether it should stop wherever a match goes back to try another way, but only for what `vm` started. */
function endsInTime(work: () => void): boolean {
  try {
    call.runInNewContext({ work }, { timeout: mostMs })
    return true
  } catch (error) {
    if ((error as { code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false
    throw error
  }
}
