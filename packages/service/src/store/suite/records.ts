import { randomBytes } from 'node:crypto'
import type { Actor, Member, RootKey } from '../../model/actor.ts'
import type { KeyRecord } from '../../model/key.ts'
import type { Keyspace, Project } from '../../model/project.ts'
import type { CallCount, RefusalRecord, Webhook } from '../../model/records.ts'
import { plainKey, plainSettings } from '../../testing/records.ts'
import type { Note, Store } from '../store.ts'

/** Records of two tenants, complete and made up: what a test is about, it says itself. */
export const ours = 'proj_ours'
export const theirs = 'proj_theirs'

export const hourMs = 3_600_000
export const dayMs = 24 * hourMs
/** 2026-01-01T00:00:00Z */
export const newYear = 1_767_225_600_000

/** A granted call of which everything is known. */
export function aCall(keyId: string, differences: Partial<CallCount> = {}): CallCount {
  return {
    keyId,
    day: newYear,
    detail: 'all',
    address: '192.0.2.1',
    origin: 'https://shop.example',
    permissions: 'orders:read',
    count: 1,
    ...differences,
  }
}

let made = 0

export function aKey(differences: Partial<KeyRecord> = {}): KeyRecord {
  const projectId = differences.projectId ?? ours
  return {
    ...plainKey,
    id: `key_${++made}`,
    keyspaceId: keyspaceOf(projectId),
    projectId,
    environment: 'live',
    hash: randomBytes(32).toString('base64url'),
    start: 'acme_live_Ab12',
    hint: 'wxyz',
    createdAt: newYear,
    createdBy: 'user_1',
    version: 0,
    ...differences,
  }
}

export function aProject(id: string): Project {
  return {
    id,
    name: `Project ${id}`,
    createdAt: newYear,
    suspendedAt: null,
    suspendedBy: null,
    settings: { keepRefusalsDays: 30, keepUsageDays: 90, undoDays: 7, contact: 'help@example.com' },
    version: 0,
  }
}

export function keyspaceOf(projectId: string): string {
  return `ks_of_${projectId}`
}

export function aKeyspace(projectId: string, differences: Partial<Keyspace> = {}): Keyspace {
  return {
    id: keyspaceOf(projectId),
    projectId,
    name: 'API',
    prefix: 'acme',
    createdAt: newYear,
    deletedAt: null,
    version: 0,
    settings: plainSettings,
    ...differences,
  }
}

export function aRootKey(differences: Partial<RootKey> = {}): RootKey {
  return {
    id: `rk_${++made}`,
    projectId: ours,
    name: 'deploy',
    hash: randomBytes(32).toString('base64url'),
    hint: 'abcd',
    scopes: ['keys:read'],
    createdAt: newYear,
    createdBy: 'user_1',
    expiresAt: null,
    revokedAt: null,
    lastUsedAt: null,
    ...differences,
  }
}

export function aMember(differences: Partial<Member> = {}): Member {
  return {
    projectId: ours,
    userId: 'user_1',
    email: 'ann@example.com',
    role: 'owner',
    since: newYear,
    ...differences,
  }
}

export function aRefusal(differences: Partial<RefusalRecord> = {}): RefusalRecord {
  return {
    requestId: `req_${++made}`,
    projectId: ours,
    keyspaceId: null,
    environment: 'unknown',
    at: newYear,
    code: 'key.unknown',
    keyId: null,
    fingerprint: '0123456789abcdef',
    possession: null,
    caller: { address: '203.0.113.9', userAgent: 'curl/8', origin: null },
    route: 'GET /v1/users',
    evaluated: [{ check: 'existence', verdict: 'failed', code: 'key.unknown', detail: 'Nobody was given this key.' }],
    members: { granted: ['user:read'] },
    ...differences,
  }
}

export function aWebhook(differences: Partial<Webhook> = {}): Webhook {
  return {
    id: `wh_${++made}`,
    projectId: ours,
    url: 'https://example.com/hook',
    events: ['key.created', 'key.revoked'],
    createdAt: newYear,
    disabledAt: null,
    ...differences,
  }
}

export function aNote(action: string, differences: Partial<Note> = {}): Note {
  return { actor: system(ours), action, at: newYear, details: {}, ...differences }
}

/** Both tenants, each with a keyspace. */
export async function withTenants(store: Store): Promise<Store> {
  for (const id of [ours, theirs]) {
    await store.projects.insert(aProject(id), aNote('project.create', { actor: system(id) }))
    await store.projects.insertKeyspace(aKeyspace(id), aNote('keyspace.create', { actor: system(id) }))
  }
  return store
}

export async function collect<Item>(batches: AsyncIterable<readonly Item[]>): Promise<Item[]> {
  const items: Item[] = []
  for await (const batch of batches) items.push(...batch)
  return items
}

function system(projectId: string): Actor {
  return { kind: 'system', id: 'test', projectId }
}

/** Takes parts until there are no more. */
export async function drained(parts: AsyncIterable<void>): Promise<void> {
  for await (const _ of parts);
}
