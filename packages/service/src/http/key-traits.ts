import type { Json } from '@why401/core'
import { isGrant, parseOriginPattern } from '@why401/core/issuer'
import type { Static, TObject } from 'typebox'
import type { KeyPolicy, KeyRecord, Refill } from '../model/key.ts'
import type { Store } from '../store/store.ts'
import { compileRanges } from '../verify/address.ts'
import { wrongMember, type ProblemAnswer } from './answer.ts'
import type { keyTraits } from './schemas/key.ts'
import { moment } from './views/time.ts'

/** What a request says of a key. */
export type KeyTraits = Static<TObject<typeof keyTraits>>

const noPolicy: KeyPolicy = { permissions: [], roles: [], restrictions: { ips: null, origins: null }, limits: [] }

/** Bytes of JSON that one key's metadata may have. */
const mostMetadata = 16_384

const sorted = (words: readonly string[]): string[] => [...new Set(words)].toSorted()

export function policyOf(traits: KeyTraits, before: KeyPolicy = noPolicy): KeyPolicy {
  const { permissions, roles, restrictions, limits } = traits
  return {
    permissions: permissions ? sorted(permissions) : before.permissions,
    roles: roles ? sorted(roles) : before.roles,
    restrictions: {
      ips: restrictions?.ips === undefined ? before.restrictions.ips : restrictions.ips,
      origins: restrictions?.origins === undefined ? before.restrictions.origins : restrictions.origins,
    },
    limits: limits
      ? limits.map(({ name, limit, window_seconds }) => ({ name, limit, windowSeconds: window_seconds }))
      : before.limits,
  }
}

/** null: unlimited. A refill begins now. */
export function usesOf(uses: KeyTraits['uses'], now: number): KeyRecord['uses'] {
  if (!uses) return null
  const refill: Refill | null = uses.refill ?? null
  return { remaining: uses.remaining, total: uses.remaining, refill, refilledAt: now }
}

/** The members of a record that stand in the request as they are; undefined members are not said. */
export function plainTraits(traits: KeyTraits): Partial<KeyRecord> {
  const said = {
    name: traits.name,
    externalId: traits.external_id,
    owner: traits.owner,
    tags: traits.tags && sorted(traits.tags),
    metadata: traits.metadata as Readonly<Record<string, Json>> | null | undefined,
    effectiveAt: moment(traits.effective_at),
    expiresAt: moment(traits.expires_at),
  }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Partial<KeyRecord>
}

/** What a schema cannot see: networks and origins that cannot be read, roles that do not exist, names that stand twice. */
export async function faultOf(
  store: Pick<Store, 'projects'>,
  projectId: string,
  traits: KeyTraits,
  at = '',
): Promise<ProblemAnswer | null> {
  return plainFaultOf(traits, at) ?? (traits.roles?.length ? roleFault(store, projectId, traits.roles, at) : null)
}

function plainFaultOf(traits: KeyTraits, at: string): ProblemAnswer | null {
  const { permissions = [], restrictions, limits = [], metadata } = traits
  const grant = permissions.findIndex((text) => !isGrant(text))
  if (grant >= 0) return wrongMember(`${at}/permissions/${grant}`, 'a permission, such as user:read or user:*')
  const ip = (restrictions?.ips ?? []).findIndex((text) => compileRanges([text])?.length !== 1)
  if (ip >= 0) return wrongMember(`${at}/restrictions/ips/${ip}`, 'an address or CIDR range')
  const origin = (restrictions?.origins ?? []).findIndex((text) => !parseOriginPattern(text).ok)
  if (origin >= 0)
    return wrongMember(`${at}/restrictions/origins/${origin}`, 'an origin, such as https://*.example.com')
  if (new Set(limits.map(({ name }) => name)).size < limits.length)
    return wrongMember(`${at}/limits`, 'every limit to have a name of its own')
  if (metadata && JSON.stringify(metadata).length > mostMetadata)
    return wrongMember(`${at}/metadata`, `at most ${mostMetadata} bytes of JSON`)
  return null
}

async function roleFault(
  { projects }: Pick<Store, 'projects'>,
  projectId: string,
  named: readonly string[],
  at: string,
): Promise<ProblemAnswer | null> {
  const known = new Set((await projects.roles()).filter((role) => role.projectId === projectId).map(({ name }) => name))
  const unknown = named.findIndex((name) => !known.has(name))
  return unknown < 0 ? null : wrongMember(`${at}/roles/${unknown}`, 'the name of a role of this project')
}
