import type { Generated } from 'kysely'
import type { Suspender } from '../../model/project.ts'

interface RefusalRow {
  seq: Generated<number>
  request_id: string
  project_id: string
  keyspace_id: string | null
  environment: string
  at: number
  code: string
  key_id: string | null
  fingerprint: string | null
  possession: string | null
  address: string | null
  network: string
  user_agent: string | null
  origin: string | null
  route: string
  evaluated: string
  members: string
}

/**
 * Rows as SQLite keeps them. Times are milliseconds since the epoch, hashes 32 raw bytes, lists and objects JSON text.
 * The statements that make these tables are in `migrations/`.
 */
export interface Tables {
  keys: KeyRow
  policies: { id: Generated<number>; body: string }
  key_tags: { project_id: string; tag: string; seq: number }
  counters: { name: 'keys' | 'projects'; value: number }
  projects: {
    id: string
    name: string
    created_at: number
    suspended_at: number | null
    suspended_by: Suspender | null
    settings: string
    version: number
  }
  keyspaces: {
    id: string
    project_id: string
    name: string
    prefix: string
    settings: string
    /** From the settings: lists filter by it. */
    warn_expiry_ms: number
    created_at: number
    deleted_at: number | null
    version: number
  }
  roles: { project_id: string; name: string; permissions: string }
  root_keys: {
    id: string
    project_id: string
    name: string
    hash: Uint8Array
    hint: string
    scopes: string
    created_at: number
    created_by: string
    expires_at: number | null
    revoked_at: number | null
    last_used_at: number | null
  }
  links: {
    id: string
    kind: 'setup' | 'invitation'
    hash: Uint8Array
    project_id: string | null
    email: string | null
    role: string
    created_at: number
    created_by: string
    expires_at: number
  }
  /** Of better-auth, as far as people are written here; times are ISO 8601. */
  user: { id: string; name: string; email: string; emailVerified: number; createdAt: string; updatedAt: string }
  account: {
    id: string
    accountId: string
    providerId: string
    userId: string
    password: string
    createdAt: string
    updatedAt: string
  }
  session: { id: string; expiresAt: string }
  members: { project_id: string; user_id: string; email: string; role: string; since: number }
  refusals: RefusalRow
  /** Of root keys and sessions. */
  own_refusals: RefusalRow
  /** `keyspace_id` is '' where there is none: part of the primary key. */
  refusal_counts: {
    project_id: string
    keyspace_id: string
    environment: string
    code: string
    network: string
    route: string
    hour: number
    count: number
  }
  usage: { key_id: string; project_id: string; hour: number; outcome: string; count: number }
  /** Sums of `usage` over the keys of a project. */
  project_usage: { project_id: string; hour: number; outcome: string; count: number }
  callers: { key_id: string; user_agent: string; network: string; last_seen_at: number; count: number }
  /** Granted calls of a day by what a restriction asks about: see `CallCount`. */
  calls: {
    key_id: string
    day: number
    detail: string
    address: string
    origin: string
    permissions: string
    count: number
  }
  audit: {
    project_id: string
    sequence: number
    at: number
    actor_kind: string
    actor_id: string
    action: string
    target: string
    details: string
    hash: string
    previous_hash: string
  }
  webhooks: {
    id: string
    project_id: string
    url: string
    events: string
    created_at: number
    disabled_at: number | null
  }
  deliveries: {
    seq: Generated<number>
    id: string
    webhook_id: string
    project_id: string
    type: string
    at: number
    payload: string
    attempts: number
    next_attempt_at: number
    delivered_at: number | null
    failed_at: number | null
    last_error: string | null
  }
  emitted: { project_id: string; name: string; at: number }
  secrets: { name: string; value: Uint8Array }
  deciders: { id: string; name: string; started_at: number; version: number; last_heard_at: number }
  /** Of a key that was restored and revoked again there are two times. */
  acknowledgements: {
    key_id: string
    revoked_at: number
    decider_id: string
    name: string
    at: number | null
    last_heard_at: number
  }
}

export interface KeyRow {
  seq: Generated<number>
  id: string
  project_id: string
  keyspace_id: string
  environment: string
  hash: Uint8Array
  start: string
  hint: string
  name: string | null
  external_id: string | null
  owner: string | null
  /** Name, external id and owner in lower case, a line each. */
  search: string
  tags: string
  metadata: string | null
  policy_id: number
  created_at: number
  created_by: string
  effective_at: number | null
  expires_at: number | null
  disabled_at: number | null
  revoked_at: number | null
  revoke_reason: string | null
  revoke_note: string | null
  successor_id: string | null
  predecessor_id: string | null
  superseded_at: number | null
  grace_ends_at: number | null
  grace_limit_at: number | null
  grace_on_first_use_ms: number | null
  /** Uses left; null: unlimited. */
  remaining: number | null
  /** What the owner set; null: unlimited. */
  total_uses: number | null
  refill: string | null
  refilled_at: number | null
  /** null until a meter was saved. */
  arrivals: string | null
  last_used_at: number | null
  /** The process that told of it; null: none did. */
  last_used_by: string | null
  version: number
}
