import type { AcceptedPlace, Profile, Secret } from '@why401/core/issuer'
import type { Embedded, Verifier } from '@why401/service/embedded'
import type { GuardFault } from './guard-fault.ts'
import type { TrustedProxies } from './client-address.ts'
import type { PresentedCall } from './guard.ts'

/** The key service over HTTP. */
export interface ServiceSource {
  readonly url: string
  /** With the scope `keys:verify`. */
  readonly rootKey: string | Secret
  /** Milliseconds until a request is answered with 503; default 2000. */
  readonly timeoutMs?: number
  /** Off when not said. */
  readonly remember?: RememberOptions
  /** Default: that of the platform. */
  readonly fetch?: typeof fetch
}

/**
 * Grants of keys without limits and without counted uses are believed for a while, for the same question from the same
 * caller. **A revocation is effective here within `forMs`**; without this option, at once. Uses granted from memory are
 * counted and reported to the service within a second.
 */
export interface RememberOptions {
  /** Milliseconds, at most 5000. */
  readonly forMs: number
  /** Grants in memory; default 10,000. */
  readonly max?: number
}

/** The same verification in this process, on the database of the service. */
export interface EmbeddedSource {
  readonly verifier: Verifier
  readonly projectId: string
  /** Enters what this guard refuses by itself. */
  readonly noteUnasked?: Embedded['noteUnasked']
}

type OfCall<Value> = Value | ((call: PresentedCall) => Value)

/** What a request has to bring. */
export interface Demands {
  /** `user:read and (billing:write or admin)` */
  readonly permissions?: OfCall<string | undefined>
  /** Uses that a request costs; default 1. */
  readonly cost?: OfCall<number>
  /** What is called, for grouping refusals: `GET /v1/users/:id`. Default: the router's pattern where the adapter knows it. */
  readonly route?: OfCall<string>
}

export interface GuardOptions extends Demands {
  readonly service?: ServiceSource
  readonly embedded?: EmbeddedSource
  /** Id or name: keys of other APIs of the project are refused. */
  readonly keyspace?: string
  readonly environment?: 'live' | 'test'
  /** Where keys are read; default `Authorization: Bearer`. The first is the one that is recommended. */
  readonly accepted?: readonly AcceptedPlace[]
  /** First words of your keys, by which a key in a wrong place is recognised. */
  readonly prefixes?: readonly string[]
  /** Default `api`. */
  readonly realm?: string
  /** Absolute base of the pages of causes. Default: what the service tells, else no refusal has `docs`. */
  readonly docsBase?: string
  /** Absolute base of the pages of single refusals: the `instance` of a refusal. Default: what the service tells, else none has one. */
  readonly refusalsBase?: string
  /** Default `helpful`. A keyspace that is strict stays strict. */
  readonly profile?: Profile
  /** Your API as RFC 9728 describes it; its metadata is then named in every challenge. */
  readonly resource?: ResourceOptions
  /** Who may set `X-Forwarded-For`: a number of hops, or addresses and ranges. Default: nobody. */
  readonly trustedProxies?: TrustedProxies
  /** Requests without a key, or with a text that is none, are refused here; the service's records have them, too. Default true. */
  readonly reportRefusals?: boolean
  /** Hears why a request could not be decided. */
  readonly onFault?: (fault: GuardFault) => void
}

export interface ResourceOptions {
  /** Absolute URL of the API: `https://api.example.com`. */
  readonly url: string
  readonly name?: string
  readonly scopes?: readonly string[]
  readonly documentation?: string
}
