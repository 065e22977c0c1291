import { decisive, noticed, fair, strong, weak } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import type { Sign } from '../../../model/sign.ts'

const product = /atlassian|\bjira\b|confluence/
const scoped =
  /scoped (?:api |access |atlassian )?(?:tokens?|pats?)\b|tokens? (?:made |created |generated )?with (?:the |its |granular |classic )?scopes?\b|\b(?:read|write):(?:[a-z-]{2,20}:)?(?:jira|confluence)[a-z-]{0,20}/
const gateway = /api\.atlassian\.com\/ex\//
/** The gateway knows scopes; the site does not speak of them. */
const speaksOfScopes = /scope does not match|insufficient scope|oauth_scope/

/** Atlassian's tokens with scopes are taken at api.atlassian.com/ex/<product>/<cloud id> alone: the site itself answers 401 to any of them. */
export const scopedAtTheGateway: readonly Sign[] = [
  noticed(
    'scoped-token-at-the-site',
    'An API token with scopes is sent to the site; Atlassian takes these at api.atlassian.com/ex/ and the cloud id alone.',
    isScopedAtSite,
    decisive,
    { 'perm.scope': -strong, 'send.scheme_wrong': -fair, 'key.wrong_kind': -weak, 'client.defect': weak },
  ),
]

function isScopedAtSite({ zones, statuses }: Observed): boolean {
  return (
    statuses.includes(401) &&
    product.test(zones.all) &&
    scoped.test(`${zones.remarks} ; ${zones.code} ; ${zones.config}`) &&
    !gateway.test(zones.all) &&
    !speaksOfScopes.test(zones.answer)
  )
}
