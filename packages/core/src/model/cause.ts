import type { CauseId } from '../causes/ids.gen.ts'
import type { Edit } from './edit.ts'
import type { Json } from './json.ts'
import type { Observed } from './observed.ts'
import type { Sign } from './sign.ts'

/** What one look at the facts says about one cause. `found` must be JSON, so it cannot hold a `Secret`. */
export type Verdict<Found extends Json = Json> =
  | { readonly verdict: 'ruled-out'; readonly because: string }
  | { readonly verdict: 'unknown'; readonly needs: string }
  | { readonly verdict: 'suspected'; readonly found: Found }

export function ruledOut(because: string): Verdict<never> {
  return { verdict: 'ruled-out', because }
}

/** @param needs what would have to be known, completing "needs …": "a key". */
export function unknown(needs: string): Verdict<never> {
  return { verdict: 'unknown', needs }
}

export function suspected<const Found extends Json>(found: Found): Verdict<Found> {
  return { verdict: 'suspected', found }
}

export interface Fix {
  /** One imperative sentence. */
  readonly summary: string
  readonly edits: readonly Edit[]
  /** Shell commands with `$VARIABLE` in place of keys. */
  readonly commands: readonly string[]
  readonly links: readonly string[]
}

export function fix(summary: string, more: Partial<Omit<Fix, 'summary'>> = {}): Fix {
  return { summary, edits: more.edits ?? [], commands: more.commands ?? [], links: more.links ?? [] }
}

/** What `explain` and `fix` may speak about. `found` is null when only signs, not the examination, point to the cause. */
export interface Telling<Found extends Json> {
  readonly found: Found | null
  readonly observed: Observed
  /** "OpenAI", or "the provider" where it is not known. */
  readonly providerName: string
}

export interface Cause<Found extends Json = Json> {
  readonly id: CauseId
  /** A sentence without full stop: what is the case. */
  readonly title: string
  readonly signs: readonly Sign[]
  /** Structural look at the facts; text wordings belong into `signs`. */
  readonly examine: (observed: Observed) => Verdict<Found>
  /** One or two sentences. */
  readonly explain: (telling: Telling<Found>) => string
  readonly fix: (telling: Telling<Found>) => Fix
  /** Which pages of the provider's dashboard help: added to the links of the fix. */
  readonly dashboard?: 'keys' | 'billing' | 'status'
  /** The one question whose answer would settle this cause, asked of a person; null when a probe is better. */
  readonly question: string | null
}

/** Links the evidence type of `examine` to `explain` and `fix`; otherwise the identity. */
export function defineCause<const Found extends Json>(cause: Cause<Found>): Cause<Found> {
  return cause
}
