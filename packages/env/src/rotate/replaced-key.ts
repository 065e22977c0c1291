import type { Secret } from '@why401/core'

/** One value of the key that is replaced; AWS keys have two. */
export interface ReplacedPart {
  /** As the issuer's data calls it: `key`, `id`, `secret`. */
  readonly name: string
  readonly text: Secret
  /** An identifier is replaced only where a secret part stands beside it, or where a source names it. */
  readonly isSecret: boolean
}

/** New texts by the name of their part. */
export type NewTexts = ReadonlyMap<string, Secret>
