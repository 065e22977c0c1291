import { followBoundMs } from '../verify/follower.ts'
import { iso } from './views/time.ts'

/** How long a guard may believe a grant at most: `remember.forMs` takes no more. */
export const guardBoundMs = 5000

/** By when a revocation that holds in this process holds in the others, and in guards that remember what they were told. */
export function boundsOf(effectiveAt: number) {
  return {
    effective_at: iso(effectiveAt),
    elsewhere_by: iso(effectiveAt + followBoundMs),
    guards_by: iso(effectiveAt + followBoundMs + guardBoundMs),
  }
}
