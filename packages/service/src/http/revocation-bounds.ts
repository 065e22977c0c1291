import { followBoundMs } from '../verify/follower.ts'
import type { Standing } from './revocation-standing.ts'
import { iso } from './views/time.ts'

/** How long a guard may believe a grant at most: `remember.forMs` takes no more. */
export const guardBoundMs = 5000

/** By when a revocation that holds in this process holds in the others, and in guards that remember what they were told. */
function boundsOf(effectiveAt: number) {
  return {
    effective_at: iso(effectiveAt),
    elsewhere_by: iso(effectiveAt + followBoundMs),
    guards_by: iso(effectiveAt + followBoundMs + guardBoundMs),
  }
}

/** What receipts tell of when a revocation is in force where: the bounds, and what processes acknowledged. */
export function forceView({ effectiveAt, everywhereAt, processes }: Standing) {
  return {
    ...boundsOf(effectiveAt),
    effective_everywhere_at: iso(everywhereAt),
    processes: processes.map(({ name, state, acknowledgedAt, lastHeardAt }) => ({
      name,
      state,
      acknowledged_at: iso(acknowledgedAt),
      last_heard_at: iso(lastHeardAt),
    })),
  }
}
