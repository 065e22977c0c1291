/** What a root key or a person may do in the management API. */
export const scopes = [
  'keys:read',
  'keys:write',
  'keys:verify',
  'keyspaces:read',
  'keyspaces:write',
  'refusals:read',
  'usage:read',
  'audit:read',
  'webhooks:read',
  'webhooks:write',
  'members:read',
  'members:write',
  'rootkeys:read',
  'rootkeys:write',
  'settings:read',
  'settings:write',
  'leaks:write',
] as const

export type Scope = (typeof scopes)[number]

export const roles = ['owner', 'admin', 'viewer'] as const

export type MemberRole = (typeof roles)[number]

/** Who acts: stands in the audit log. */
export type Actor =
  | { readonly kind: 'root-key'; readonly id: string; readonly projectId: string; readonly scopes: readonly Scope[] }
  | { readonly kind: 'user'; readonly id: string; readonly projectId: string; readonly role: MemberRole }
  | { readonly kind: 'holder'; readonly id: string; readonly projectId: string }
  | { readonly kind: 'system'; readonly id: string; readonly projectId: string }

/** Whoever may read and write the data themselves: acts in any project, and is nobody's member. */
export const operatorId = 'local'

export const operatorOf = (projectId: string): Actor => ({ kind: 'root-key', id: operatorId, projectId, scopes })

export const isOperator = ({ id }: Actor): boolean => id === operatorId

/** Kept like any key: the hash alone. */
export interface RootKey {
  /** `rk_…` */
  readonly id: string
  readonly projectId: string
  readonly name: string
  readonly hash: string
  readonly hint: string
  readonly scopes: readonly Scope[]
  readonly createdAt: number
  readonly createdBy: string
  readonly expiresAt: number | null
  readonly revokedAt: number | null
  readonly lastUsedAt: number | null
}

/** A text that is shown once and good for one use; kept as its hash alone. */
export interface OneTimeLink {
  /** `inv_…` */
  readonly id: string
  readonly hash: string
  readonly role: MemberRole
  readonly createdAt: number
  readonly createdBy: string
  readonly expiresAt: number
}

/** Lets one person, whose address is known, into a project. */
export interface Invitation extends OneTimeLink {
  readonly projectId: string
  readonly email: string
}

/** Somebody who signs in, as accounts keep them. */
export interface Person {
  readonly id: string
  /** In lower case. */
  readonly email: string
  readonly name: string
  /** Of the password, by the slow hash that accounts use. */
  readonly passwordHash: string
}

export interface Member {
  readonly projectId: string
  readonly userId: string
  readonly email: string
  readonly role: MemberRole
  readonly since: number
}
