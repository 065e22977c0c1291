import type { Input } from '@why401/service/api'
import type { Key } from '../queries.ts'

/** What the API takes of a key, whether it is made or changed. */
export type Traits = NonNullable<Input<'keysUpdate'>['body']>

export const unitSeconds = { second: 1, minute: 60, hour: 3600, day: 86_400 } as const

export type Unit = keyof typeof unitSeconds

export interface LimitValues {
  name: string
  limit: number | string
  every: number | string
  unit: Unit
}

/** A form's view of a key. Named as the API names it, so that what it finds wrong is found in the form. */
export interface KeyValues {
  name: string
  owner: string
  external_id: string
  tags: string[]
  /** JSON, as it is typed. */
  metadata: string
  permissions: string[]
  roles: string[]
  restrictions: { ips: string[]; origins: string[] }
  limits: LimitValues[]
  uses: { isLimited: boolean; remaining: number | string; amount: number | string; interval: '' | Interval }
  /** ISO 8601; null: at once. */
  effective_at: string | null
}

export type Interval = 'hour' | 'day' | 'month'

/** Every place of the form that a fault may belong to; limits have one for each of theirs. */
export const fieldsOf = ({ limits }: Pick<KeyValues, 'limits'>): readonly string[] => [
  'keyspace',
  'name',
  'owner',
  'external_id',
  'tags',
  'metadata',
  'permissions',
  'roles',
  'restrictions.ips',
  'restrictions.origins',
  'limits',
  ...limits.flatMap((_limit, at) => [`limits.${at}.name`, `limits.${at}.limit`]),
  'uses.remaining',
  'effective_at',
  'expires_at',
]

export const emptyValues: KeyValues = {
  name: '',
  owner: '',
  external_id: '',
  tags: [],
  metadata: '',
  permissions: [],
  roles: [],
  restrictions: { ips: [], origins: [] },
  limits: [],
  uses: { isLimited: false, remaining: 1000, amount: 1000, interval: '' },
  effective_at: null,
}

export function valuesOf(key: Key): KeyValues {
  const { uses } = key
  return {
    name: key.name ?? '',
    owner: key.owner ?? '',
    external_id: key.external_id ?? '',
    tags: key.tags,
    metadata: key.metadata === null ? '' : JSON.stringify(key.metadata, null, 2),
    permissions: key.permissions,
    roles: key.roles,
    restrictions: { ips: key.restrictions.ips ?? [], origins: key.restrictions.origins ?? [] },
    limits: key.limits.map(({ name, limit, window_seconds }) => ({ name, limit, ...windowOf(window_seconds) })),
    uses: {
      isLimited: uses !== null,
      remaining: uses?.remaining ?? emptyValues.uses.remaining,
      amount: uses?.refill?.amount ?? emptyValues.uses.amount,
      interval: (uses?.refill?.interval ?? '') as '' | Interval,
    },
    effective_at: key.effective_at,
  }
}

/** In the largest unit that holds it without a rest. */
export function windowOf(seconds: number): { readonly every: number; readonly unit: Unit } {
  const units = Object.entries(unitSeconds).toReversed() as [Unit, number][]
  const [unit, size] = units.find(([, size]) => seconds % size === 0) ?? ['second', 1]
  return { every: seconds / size, unit }
}

const textOf = (text: string): string | null => text.trim() || null

/** null: forbids nothing. */
const listOf = (list: string[]): string[] | null => (list.length === 0 ? null : list)

/** The parts of a key that are edited together. */
export const partsOf = {
  about: ({ name, owner, external_id, tags, metadata }: KeyValues): Traits => ({
    name: textOf(name),
    owner: textOf(owner),
    external_id: textOf(external_id),
    tags,
    metadata: metadata.trim() === '' ? null : (JSON.parse(metadata) as Record<string, unknown>),
  }),
  access: ({ permissions, roles }: KeyValues): Traits => ({ permissions, roles }),
  restrictions: ({ restrictions: { ips, origins } }: KeyValues): Traits => ({
    restrictions: { ips: listOf(ips), origins: listOf(origins) },
  }),
  limits: ({ limits }: KeyValues): Traits => ({
    limits: limits.map(({ name, limit, every, unit }) => ({
      name,
      limit: Number(limit),
      window_seconds: Number(every) * unitSeconds[unit],
    })),
  }),
  uses: ({ uses }: KeyValues): Traits => ({
    uses: uses.isLimited
      ? {
          remaining: Number(uses.remaining),
          refill: uses.interval === '' ? null : { amount: Number(uses.amount), interval: uses.interval },
        }
      : null,
  }),
  start: ({ effective_at }: KeyValues): Traits => ({ effective_at }),
} as const

export type Part = keyof typeof partsOf

/** Why metadata cannot be taken; null: they can. The service says the rest. */
export function metadataFault(text: string): 'json' | 'object' | null {
  if (text.trim() === '') return null
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? null : 'object'
  } catch {
    return 'json'
  }
}
