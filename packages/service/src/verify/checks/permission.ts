import { missingOf } from '@why401/core/issuer'
import { scrub } from '../../observe/scrub.ts'
import { readQuery } from '../queries.ts'
import type { KeyCheck } from './check.ts'

/** What the endpoint asks for is granted to the key, by itself or by a role. */
export const permission: KeyCheck = ({ policy }, { permissions }, _now, { roles }) => {
  if (permissions === undefined) return 'not-applicable'
  if (policy.allows(permissions, roles)) return 'passed'
  const granted = policy.granted(roles)
  return {
    code: 'perm.scope',
    // Whoever asks writes the query, which is told again and kept: not where a key stands in it.
    detail: `The key lacks ${missingOf(readQuery(permissions), granted).map(scrub).join(', ')}.`,
    members: { required: scrub(permissions), granted },
  }
}
