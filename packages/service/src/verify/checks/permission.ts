import { missingOf } from '@why401/core/issuer'
import { readQuery } from '../queries.ts'
import type { KeyCheck } from './check.ts'

/** What the endpoint asks for is granted to the key, by itself or by a role. */
export const permission: KeyCheck = ({ policy }, { permissions }, _now, { roles }) => {
  if (permissions === undefined) return 'not-applicable'
  if (policy.allows(permissions, roles)) return 'passed'
  const granted = policy.granted(roles)
  return {
    code: 'perm.scope',
    detail: `The key lacks ${missingOf(readQuery(permissions), granted).join(', ')}.`,
    members: { required: permissions, granted },
  }
}
