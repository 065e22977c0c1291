import { fair, remarked, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** A key made with exactly the rights of somebody's list: after an update, or by a mistake in the list, one is missing. */
export const listedRights: readonly Sign[] = [
  remarked(
    'rights-of-a-list',
    regex`
      (?:permissions?|scopes?|rights|privileges|roles?)[a-z ]{0,12} (?:that |which |as )?
        (?:the |its |their )?(?:readme|documentation|docs|manual|wiki|guide|instructions|page|article|tutorial)[ ]
        (?:lists?|names?|asks? for|suggests?|recommends?|says?|mentions?|gives?|tells?|requires?)
      |(?:suggested|recommended|documented|listed|minimum|minimal|required)[ ]
        (?:api )?(?:key )?(?:permissions|scopes|privileges|rights)\b
    `,
    fair,
    { 'api.retired': -fair, 'key.revoked': -weak, 'key.expired': -weak, 'perm.client': -weak },
  ),
]
