import type { Secret } from '@why401/core'
import { findAll, type Loader, type Place, type Project } from '@why401/env'

/** A value from which a request can be filled once more. */
export interface Refill {
  readonly variable: string
  readonly value: Secret
  readonly place: Place
}

/** What this process and the project's env files set, nearest first. */
export function refillable(project: Project, loader: Loader | null): readonly Refill[] {
  return findAll(project, { loader }, new Set(['process', 'env-file'])).flatMap(({ variable, value, place }) =>
    value === null ? [] : [{ variable, value, place }],
  )
}
