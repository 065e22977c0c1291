import type { AnsweredQuestion } from '@why401/core'

/** What the user answered to one question. */
export interface GivenAnswer {
  readonly question: string
  /** In the words of the chosen answer, or in the user's own. */
  readonly answer: string
  /** Null where it was answered in the user's own words. */
  readonly remark: AnsweredQuestion | null
}
