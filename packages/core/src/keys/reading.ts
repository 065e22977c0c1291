import type { ChecksumId } from '../model/provider.ts'

/** A key kind that the text matches, wholly (`exact`) or by its prefix only. */
export interface KeyMatch {
  /** Provider id. */
  readonly provider: string
  /** `KeyKind.kind` */
  readonly kind: string
  readonly role: 'api' | 'publishable' | 'id' | 'session' | 'signing' | 'sample' | 'other'
  readonly env: 'live' | 'test' | 'any'
  readonly exact: boolean
  /** The literal prefix that matched; empty for prefixless shapes. */
  readonly prefix: string
}

/** One thing that is wrong with the characters of a key. Positions are 0-based offsets into the value as found. */
export type KeyDefect =
  | { readonly defect: 'empty' }
  | { readonly defect: 'null-word'; readonly word: string }
  | { readonly defect: 'placeholder'; readonly form: string }
  | { readonly defect: 'edge-whitespace'; readonly edge: 'start' | 'end' | 'both'; readonly names: readonly string[] }
  | { readonly defect: 'inner-whitespace'; readonly at: number; readonly name: string }
  | { readonly defect: 'invisible'; readonly at: number; readonly codePoint: string; readonly name: string }
  | { readonly defect: 'look-alike'; readonly at: number; readonly codePoint: string; readonly ascii: string }
  | { readonly defect: 'quoted'; readonly quote: string; readonly side: 'both' | 'start' | 'end' }
  | { readonly defect: 'masked'; readonly form: string }
  | { readonly defect: 'too-short'; readonly by: number; readonly expected: string }
  | { readonly defect: 'too-long'; readonly by: number; readonly expected: string }
  | { readonly defect: 'alphabet'; readonly at: number; readonly allowed: string }
  | { readonly defect: 'letter-case'; readonly detail: string }
  | { readonly defect: 'checksum'; readonly checksum: ChecksumId; readonly repair: KeyRepair | null }
  | {
      readonly defect: 'wrapped'
      readonly wrapper:
        | 'base64'
        | 'percent'
        | 'json'
        | 'angle-brackets'
        | 'url'
        | 'ansi'
        | 'scheme'
        | 'assignment'
        | 'template'
      readonly detail: string
    }
  | { readonly defect: 'doubled' }

/** The single edit that makes the checksum fit. Does not hold the key. */
export interface KeyRepair {
  readonly kind: 'wrong' | 'swapped' | 'missing' | 'extra'
  readonly at: number
}

/** What the characters of one credential tell, without the credential. JSON-able. */
export interface KeyReading {
  readonly length: number
  /** Most specific first; exact matches before prefix matches. */
  readonly matches: readonly KeyMatch[]
  readonly defects: readonly KeyDefect[]
  /** Verified checksum, where the matched kind has one. */
  readonly checksum: 'valid' | 'invalid' | null
  /** Whose key is inside the wrapping, when a wrapper was found. */
  readonly inner: readonly KeyMatch[]
  /** Decoded claims of a JWT (never the signature); null when it is not one. */
  readonly jwt: JwtClaims | null
}

export interface JwtClaims {
  readonly alg: string | null
  readonly kid: string | null
  readonly iss: string | null
  readonly aud: readonly string[]
  /** Seconds since the epoch. */
  readonly exp: number | null
  readonly nbf: number | null
  readonly iat: number | null
  /** `role`, `scope`, `scp` and `roles`, joined by space; null when absent. */
  readonly scope: string | null
  /** Supabase project reference, Mapbox user and the like. */
  readonly ref: string | null
}
