import { covers, type PermissionQuery } from '@why401/core/issuer'
import { PermissionQueryError, readQuery } from '../verify/queries.ts'
import type { Calls } from './replay.ts'

export interface PermissionUse {
  readonly permission: string
  /** Granted calls that asked for it, alone or among others. */
  readonly calls: number
}

/**
 * How often each permission was asked for by calls that were granted. Of a query with `or` every name counts: so calls that were
 * granted still are when all permissions with none are taken away.
 */
export function usesOf(granted: readonly string[], calls: readonly Calls[]): readonly PermissionUse[] {
  const asked = calls.map(({ permissions, count }) => ({ names: namesIn(permissions), count }))
  const callsWith = (permission: string): number =>
    asked.reduce((sum, { names, count }) => sum + (names.some((name) => covers(permission, name)) ? count : 0), 0)
  return granted.map((permission) => ({ permission, calls: callsWith(permission) }))
}

/** Calls of which it is not known what they asked for: any permission may be theirs. */
export const unknownOf = (calls: readonly Calls[]): number =>
  calls.reduce((sum, { detail, count }) => sum + (detail === 'nothing' ? count : 0), 0)

/** A query that can no longer be read was none that a grant answers. */
function namesIn(query: string): readonly string[] {
  if (query === '') return []
  try {
    return leaves(readQuery(query))
  } catch (error) {
    if (error instanceof PermissionQueryError) return []
    throw error
  }
}

const leaves = (query: PermissionQuery): readonly string[] =>
  query.kind === 'permission' ? [query.name] : query.of.flatMap(leaves)
