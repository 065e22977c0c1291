import type { AcceptedPlace, Profile } from '@why401/core/issuer'
import type { GraceEnd } from './grace.ts'
import type { Environment } from './key.ts'

/** A tenant. Nothing of one project is ever seen from another. */
export interface Project {
  /** `proj_…` */
  readonly id: string
  readonly name: string
  readonly createdAt: number
  /** A suspended project's keys answer `account.suspended`. */
  readonly suspendedAt: number | null
  /** Who may resume it: the project itself, or only whoever runs the installation. null where it is not suspended. */
  readonly suspendedBy: Suspender | null
  readonly settings: ProjectSettings
  readonly version: number
}

export const suspenders = ['project', 'operator'] as const

export type Suspender = (typeof suspenders)[number]

export interface ProjectSettings {
  /** Days; what is older is deleted by the housekeeper. */
  readonly keepRefusalsDays: number
  readonly keepUsageDays: number
  /** How long a revoked key can be restored. */
  readonly undoDays: number
  /** Where a suspended caller is sent. */
  readonly contact: string | null
  /** Refusals of keys that nobody issued, from one address; null: as many as come. Not there: `usualUnknownKeys`. */
  readonly unknownKeysPerMinute?: number | null
}

/** Far more than anybody's mistake sends, far less than a search. */
export const usualUnknownKeys = 600

/** An API that keys are issued for. */
export interface Keyspace {
  /** `ks_…` */
  readonly id: string
  readonly projectId: string
  readonly name: string
  /** First word of its keys: a lower-case letter, then up to 15 letters and digits. */
  readonly prefix: string
  readonly settings: KeyspaceSettings
  readonly createdAt: number
  readonly deletedAt: number | null
  readonly version: number
}

export interface KeyspaceSettings {
  readonly profile: Profile
  readonly realm: string
  /** Where keys are read; the first is the one that is recommended. */
  readonly accepted: readonly AcceptedPlace[]
  /** Base URL per environment, told to whoever calls the other one; null where both share a host. */
  readonly baseUrls: Readonly<Record<Environment, string | null>>
  /** Pages of causes; null: the service's own. */
  readonly docsBase: string | null
  /** URL of the API's own RFC 9728 document, for its challenges; null, or not there in settings of before: it has none. */
  readonly resourceMetadata?: string | null
  /** What is done when a key is reported as leaked. */
  readonly onLeak: 'revoke' | 'grace' | 'quarantine' | 'notify'
  /** For `grace`. */
  readonly leakGraceSeconds: number
  /** Whether the grace of a rotated key ends while the key is still used. */
  readonly graceEnd: GraceEnd
  /** `quarantine` leaves a leaked key these permissions only. */
  readonly quarantinePermissions: readonly string[]
  /** Used-up keys without a refill answer 402, with one 429. */
  readonly warnExpiryDays: number
  /** Part of the uses, 0..1, below which a warning goes out. */
  readonly warnUsesBelow: number
  readonly defaults: { readonly expiresInDays: number | null }
}

/** A named set of permissions of a project. */
export interface Role {
  readonly projectId: string
  readonly name: string
  readonly permissions: readonly string[]
}
