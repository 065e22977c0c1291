import type { CauseId } from '../causes/ids.gen.ts'

/**
 * A kind of observation that users make, recognised in their own sentences.
 * It belongs to no cause: it shifts many at once. `question` is what why401 asks when the answer would decide most.
 */
export interface Remark {
  readonly id: string
  /** Runs on the lower-cased, folded remarks and on sentences of the pasted text. */
  readonly pattern: RegExp
  /** Asked of a person; null where nobody could answer it usefully. */
  readonly question: string | null
  /** Answers to choose from, the first of which says that the remark holds; absent: yes and no. */
  readonly answers?: readonly [agrees: string, denies: string]
  /** Expert log-odds per cause, before fitting. */
  readonly tells: Readonly<Partial<Record<CauseId, number>>>
}
