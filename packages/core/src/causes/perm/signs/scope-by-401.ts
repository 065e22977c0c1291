import type { Observed } from '../../../model/observed.ts'
import type { Refusal } from '../../../model/provider.ts'
import { fair, noticed, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'

/** Issuers of tokens that answer a missing scope with 401, as if the token were no good. */
export const scopeBy401: readonly Sign[] = [
  noticed(
    'missing-scope-is-a-401-here',
    'This provider answers a missing scope with 401, and the same token is good for other calls.',
    isGoodElsewhere,
    strong,
    {
      'client.defect': -fair,
      'send.absent': -strong,
      'send.companion': -weak,
      'token.expired': -fair,
      'env.wrong_account': -weak,
      'config.not_loaded': -fair,
    },
  ),
]

function isGoodElsewhere({ status, provider, remarkIds }: Observed): boolean {
  return (
    status === 401 && remarkIds.includes('other-endpoints-work') && (provider?.refusals.some(saysScopeBy401) ?? false)
  )
}

function saysScopeBy401({ status, causes }: Refusal): boolean {
  return causes[0] === 'perm.scope' && (status === 401 || (Array.isArray(status) && status.includes(401)))
}
