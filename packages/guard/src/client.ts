import type { Json } from '@why401/core'
import type { ServiceSource } from './options.ts'
import { serviceCall, type ServiceCall } from './service-call.ts'

/** An answer of the service that is no success. Quotes nothing of the request. */
export class ServiceProblem extends Error {
  override readonly name = 'ServiceProblem'
  readonly status: number
  /** RFC 9457; null where the answer had no such body. */
  readonly problem: Readonly<Record<string, Json>> | null

  constructor(status: number, body: unknown) {
    const problem = typeof body === 'object' && body !== null ? (body as Record<string, Json>) : null
    super(
      `The key service answered ${status}${problem ? `: ${String(problem['detail'] ?? problem['title'] ?? '')}` : '.'}`,
    )
    this.status = status
    this.problem = problem
  }
}

/** A key as the service describes it: never its text. Times are ISO 8601. */
export interface ServiceKey {
  readonly id: string
  readonly keyspace_id: string
  readonly environment: 'live' | 'test'
  readonly name: string | null
  readonly external_id: string | null
  readonly owner: string | null
  readonly tags: readonly string[]
  readonly metadata: Readonly<Record<string, Json>> | null
  readonly expires_at: string | null
  readonly version: number
  /** What else the service tells. */
  readonly [member: string]: Json | undefined
}

export interface NewKey {
  readonly keyspace: string
  readonly environment: 'live' | 'test'
  readonly name?: string
  readonly external_id?: string
  readonly permissions?: readonly string[]
  readonly roles?: readonly string[]
  readonly expires_at?: string | null
  readonly tags?: readonly string[]
  readonly metadata?: Readonly<Record<string, Json>>
  readonly limits?: readonly { readonly name: string; readonly limit: number; readonly window_seconds: number }[]
  readonly uses?: Readonly<Record<string, Json>>
  readonly restrictions?: { readonly ips: readonly string[] | null; readonly origins: readonly string[] | null }
}

/** The text is told once, here. */
export interface MadeKey {
  readonly text: string
  readonly key: ServiceKey
}

export interface VerifyQuestion {
  readonly key: string
  readonly keyspace?: string
  readonly permissions?: string
  readonly environment?: 'live' | 'test'
  readonly route?: string
  readonly cost?: number
  readonly dry_run?: boolean
  readonly request_id?: string
  readonly caller?: {
    readonly address?: string | null
    readonly address_from?: string
    readonly origin?: string | null
    readonly referrer?: string | null
    readonly user_agent?: string | null
  }
}

/** As the service answers; `answer` is the refusal as an API should send it. */
export interface VerifyAnswer {
  readonly valid: boolean
  readonly code: string | null
  readonly request_id: string
  readonly key: ServiceKey | null
  readonly granted: readonly string[]
  readonly remaining: number | null
  readonly answer?: {
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
    readonly body: Readonly<Record<string, Json>>
  }
}

export interface Page<Item> {
  readonly items: readonly Item[]
  /** For the next page, as `cursor` of the filter; null: this is the last. */
  readonly cursor: string | null
}

/** Every verification on this version of the key, or a later one, refuses it. */
export interface RevokeReceipt {
  readonly key_id: string
  readonly version: number
  readonly effective_at: string
  /** null: not yet known; `GET /v1/keys/{key_id}/receipt` tells it later. */
  readonly effective_everywhere_at: string | null
}

type Filter = Readonly<Record<string, string | number>>

export interface Client {
  readonly keys: {
    verify(question: VerifyQuestion): Promise<VerifyAnswer>
    create(traits: NewKey): Promise<MadeKey>
    get(id: string): Promise<ServiceKey>
    list(filter?: Filter): Promise<Page<ServiceKey>>
    update(id: string, changes: Partial<Omit<NewKey, 'keyspace' | 'environment'>>): Promise<ServiceKey>
    disable(id: string): Promise<ServiceKey>
    enable(id: string): Promise<ServiceKey>
    revoke(id: string, why?: { readonly reason?: string; readonly note?: string }): Promise<RevokeReceipt>
    restore(id: string): Promise<ServiceKey>
    rotate(id: string, how?: Readonly<Record<string, Json>>): Promise<MadeKey>
  }
  /** Any other operation of the service: `request('GET', '/v1/refusals?code=key.expired')`. */
  request<Answer>(method: string, path: string, body?: unknown): Promise<Answer>
}

/**
 * A client of the service. Rejects with `ServiceProblem` for answers that are no success and with `GuardFault` where there is
 * none; waits ten seconds unless told otherwise.
 */
export function createClient(source: ServiceSource): Client {
  const call = serviceCall({ timeoutMs: 10_000, ...source })
  const request = <Answer>(method: string, path: string, body?: unknown) => answered<Answer>(call, method, path, body)
  return {
    request,
    keys: {
      verify: (question) => request('POST', '/v1/keys/verify', question),
      create: (traits) => request('POST', '/v1/keys', traits),
      get: (id) => request('GET', at(id)),
      list: (filter = {}) => request('GET', `/v1/keys${queryOf(filter)}`),
      update: (id, changes) => request('PATCH', at(id), changes),
      disable: (id) => request('POST', at(id, '/disable')),
      enable: (id) => request('POST', at(id, '/enable')),
      revoke: (id, why = {}) => request('POST', at(id, '/revoke'), why),
      restore: (id) => request('POST', at(id, '/restore')),
      rotate: (id, how = {}) => request('POST', at(id, '/rotate'), how),
    },
  }
}

const at = (id: string, action = ''): string => `/v1/keys/${encodeURIComponent(id)}${action}`

async function answered<Answer>(call: ServiceCall, method: string, path: string, body: unknown): Promise<Answer> {
  const { status, body: answer } = await call(method, path, body)
  if (status >= 200 && status < 300) return answer as Answer
  throw new ServiceProblem(status, answer)
}

function queryOf(filter: Filter): string {
  const query = new URLSearchParams(
    Object.entries(filter).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString()
  return query === '' ? '' : `?${query}`
}
