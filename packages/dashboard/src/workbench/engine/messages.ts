import type { AnsweredQuestion, CauseId, InputKind, Report, ReportedKey } from '@why401/core'

/** A text to be read, and what its author answered so far. The answer to a newer question makes an older one void. */
export interface Question {
  readonly id: number
  readonly text: string
  readonly as: InputKind | 'auto'
  readonly answered: readonly AnsweredQuestion[]
  /** Sentences of the author's, each an answer in his own words. */
  readonly said: readonly string[]
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** What the engine's worker says. */
export type FromEngine =
  | { readonly kind: 'ready' }
  | { readonly kind: 'reading'; readonly id: number; readonly reading: Reading }
  /** It could not be loaded, or has a defect. */
  | { readonly kind: 'failed'; readonly message: string }

export type Reading =
  | { readonly ok: false; readonly reason: string }
  | {
      readonly ok: true
      readonly kind: InputKind
      readonly accepted: number
      /** How many refusals there are, and how many of them are told in `refusals` so far. */
      readonly refused: number
      readonly done: number
      readonly refusals: readonly Refusal[]
      /** How many more there are that differ from all of these. */
      readonly unlisted: number
    }

/** One refusal, and those that are told by it too. Holds no key: every text in it went through the engine's masking. */
export interface Refusal {
  /** Places among the refusals of the input, ascending. */
  readonly places: readonly number[]
  readonly report: Report
  /** "GET https://api.example.com/v1/models" */
  readonly request: string | null
  readonly keys: readonly KeyAutopsy[]
  readonly provider: ProviderPages | null
  /** For each cause and each of its evidence, where its quote stands in the input; null where it stands in none. */
  readonly spans: Readonly<Partial<Record<CauseId, readonly (Span | null)[]>>>
  /** Where a bare key is not as a key should be. */
  readonly defects: readonly Span[]
  /** For each cause, the request with its fix as a curl command. */
  readonly commands: Readonly<Partial<Record<CauseId, Command>>>
  /** What the report asks, with the answers that the engine understands. */
  readonly asks: readonly Ask[]
}

export interface Span {
  readonly start: number
  readonly end: number
}

export interface Command {
  readonly text: string
  /** Whether it differs from the request as it was sent. */
  readonly isFixed: boolean
}

export interface ProviderPages {
  readonly name: string
  readonly pages: readonly { readonly name: 'keys' | 'billing' | 'status'; readonly url: string }[]
}

/** A question, with answers to choose from or to be answered in words. */
export interface Ask {
  readonly text: string
  readonly tells: readonly CauseId[]
  readonly choices: { readonly remark: string; readonly agrees: string; readonly denies: string } | null
}

export interface KeyAutopsy extends ReportedKey {
  /** Kinds of characters in it: "letters, digits, “-” and “_”". */
  readonly alphabet: string
  /** What keys of this kind look like. */
  readonly shape: string | null
  /** Unread: such keys have one, but this text is not whole enough to compute it. Null: they have none. */
  readonly checksum: 'valid' | 'invalid' | 'unread' | null
  readonly token: TokenClaims | null
}

/** Of a JSON Web Token; times in seconds since the epoch. */
export interface TokenClaims {
  readonly issuer: string | null
  readonly audience: readonly string[]
  readonly expires: number | null
  readonly scope: string | null
}
