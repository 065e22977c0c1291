import type { Trial } from '../model/experiment.ts'

/**
 * What the next request of a proof is for: the request as given; the same address read, where the request itself may not be
 * repeated; one change; a made-up key at the place that the change reads it from; the request once more without the change.
 */
export type Purpose = 'as-given' | 'read-instead' | 'change' | 'made-up-key' | 'without-change'

/** Told just before a request is sent. */
export interface Asking {
  readonly purpose: Purpose
  /** The change that is tried or confirmed; null before there is one. */
  readonly trial: Trial | null
}
