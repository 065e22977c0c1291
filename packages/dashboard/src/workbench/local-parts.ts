import type { Report } from '@why401/core'
import type { ComponentType } from 'react'

export interface ActionsProps {
  readonly input: string
  readonly report: Report
  /** Which of several refusals in the input, from 0. */
  readonly refusal?: number
  /** Told what a proof has found, which then counts more than what was thought before. */
  readonly onReport?: (report: Report) => void
}

/** What only the workbench on one's own machine has, because a program answers it there. */
export interface LocalParts {
  /** Stands below the answer to one refusal: proving it, applying its fix. */
  readonly Actions: ComponentType<ActionsProps>
  /** A tab of its own. */
  readonly Project: ComponentType
}
