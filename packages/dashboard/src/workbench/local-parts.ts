import type { Report } from '@why401/core'
import type { ComponentType } from 'react'

/** What only the workbench on one's own machine has, because a program answers it there. */
export interface LocalParts {
  /** Stands below the answer to one refusal: proving it, applying its fix. */
  readonly Actions: ComponentType<{ input: string; report: Report }>
  /** A tab of its own. */
  readonly Project: ComponentType
}
