import type { CauseId } from '../causes/ids.gen.ts'
import type { KeyReading } from '../keys/reading.ts'
import type { Credential, Facts } from './facts.ts'
import type { Provider, Refusal } from './provider.ts'

/** Parts of the input that a text sign can look at. `answer` = error text + response; `all` = every zone. */
export type Zone = 'answer' | 'remarks' | 'code' | 'config' | 'request' | 'all'

/** A credential together with what its characters tell. */
export interface ObservedCredential extends Credential {
  readonly reading: KeyReading
}

/** One `NAME=value` (or `name: value`) line of config or code, in order of appearance. Value as written, quotes included. */
export interface Assignment {
  readonly name: string
  readonly value: string
  readonly zone: 'config' | 'code'
}

/** A refusal of a provider file that fits the answer. */
export interface DocumentedRefusal {
  readonly provider: Provider
  readonly refusal: Refusal
  /** The provider was known from elsewhere (host, key, variable), so the wording is surely its own. */
  readonly providerKnown: boolean
}

/**
 * Facts, read: everything that causes and signs need, computed once per refusal.
 * Zone texts are lower-cased and folded (one space for each run of white space); `raw` is as given.
 */
export interface Observed {
  readonly facts: Facts
  readonly zones: Readonly<Record<Zone, string>>
  readonly raw: Readonly<Record<Exclude<Zone, 'all'>, string>>
  /** Status from the response, or read out of the error text. */
  readonly status: number | null
  /** All status codes that occur. */
  readonly statuses: readonly number[]
  readonly method: string | null
  /** Host of the request, lower-case, without port; from the request, else from the first address in the answer that is no page for people. */
  readonly host: string | null
  /** Path of that URL with leading slash, without query. */
  readonly path: string | null
  readonly provider: Provider | null
  readonly providerVia: 'host' | 'key' | 'variable' | 'text' | null
  readonly credentials: readonly ObservedCredential[]
  readonly assignments: readonly Assignment[]
  readonly documented: readonly DocumentedRefusal[]
  /** The cause that the answer names by its id in this catalogue; null where it names none. */
  readonly named: CauseId | null
  /** Remark kinds (see `remarks/`) that the user's sentences match, e.g. `works-with-curl`, or that an answered question told. */
  readonly remarkIds: readonly string[]
  /** Those among them that nothing but an answered question told. */
  readonly agreedRemarkIds: readonly string[]
  /** Those whose question the user answered to the contrary. */
  readonly deniedRemarkIds: readonly string[]
  /** Milliseconds since the epoch; given by the caller so that the engine stays pure. */
  readonly now: number
}
