import { anywhere, fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** What people tell that was done to the key, to its owner or to the place that it is kept in. */
export const revokedByChanges: readonly Sign[] = [
  remarked(
    'rotation',
    regex`
      (?:key|token|secret|credential)s? (?:was |were |is |are |has been |have been )?(?:just |recently )?rotated
      |(?:key|token|secret|credential) rotation
      |rotated (?:the |our |all |my )?(?:keys?|tokens?|secrets?|credentials)
      |(?:old|previous|former|first) (?:key|token|secret) (?:was |is |has been )?
        (?:deleted|removed|revoked|disabled|replaced)
      |(?:someone|somebody|colleague|admin[a-z]{0,30}|owner|team|operations) [a-z ]{0,20}
        (?:
          deleted|revoked|rotated|reset|disabled|regenerated|replaced
        )
      |cleaned up (?:old )?(?:keys|tokens)
    `,
    fair,
    { 'config.shadowed': weak, 'key.expired': -hint },
  ),
  remarked(
    'renewed-then-fails',
    regex`
      (?:re-?generated|renewed|rotated|replaced|re-?created|re-?issued|reset)\b[^;]{0,30}[;,.] ?(?:and |but )?
        (?:
          since (?:then|that)|from then on|afterwards|now|after that|ever since
        )[^;]{0,40}(?:fails?|failing|refused|401|403|broken|stopped|not work)
    `,
    fair,
    { 'config.shadowed': fair, 'config.not_loaded': weak, 'perm.scope': hint },
  ),
  remarked(
    'owner-gone',
    regex`
      (?:employee|colleague|owner|user(?! ?names?\b)|person|maintainer|member|developer|creator)[a-z' ]{0,30}[ ]
        (?:left(?! (?:empty|blank|unset|out|over|open|as|it|an?|the (?:suggested|default|value|field|form))\b)|removed|deactivated|deleted|offboarded|gone|quit)
    `,
    strong,
    { 'account.suspended': weak },
  ),
  remarked(
    'password-or-2fa',
    regex`
      (?:changed|reset|new) (?:the |my |account |user )?password
      |password (?:was |has been |is |gets |had been |must be |has to be )?(?:changed|reset)
      |logged out everywhere|(?:2fa|two-factor|mfa)[a-z ]{0,20}(?:enabled|switched on|turned on|activated)
      |enabled (?:2fa|two-factor|mfa)
    `,
    weak,
    { 'key.expired': hint },
  ),
  remarked(
    'old-stored-login',
    regex`
      (?:cached|stored|saved|remembered|old) (?:login|credentials?|session|token|key)
      |(?:token|login) (?:cached|stored|saved|kept) in
    `,
    weak,
    { 'config.shadowed': weak, 'key.expired': weak },
  ),
  remarked(
    'clone-or-move',
    regex`
      (?:moved|migrated|restored|cloned|transferred|copied) (?:the |to |from |a )?[a-z ]{0,20}
        (?:
          server|machine|backup|repository|account|organi[sz]ation|project
        )
    `,
    hint,
    { 'config.not_loaded': weak, 'key.unknown': weak, 'env.wrong_host': hint },
  ),
  anywhere(
    // GitHub gives public things to whoever shows no token, and "Bad credentials" for a dead one that a tool found by itself.
    'dead-token-where-none-is-needed',
    regex`
      bad credentials[^]{0,400}\bpublic (?:repo|release|gist)
      |bad credentials[^]{0,400}\bno (?:private access|token|login) is (?:needed|required|set|given)
    `,
    fair,
    { 'key.expired': fair, 'config.shadowed': fair, 'send.conflict': weak, 'perm.scope': -weak, 'key.leaked': -weak },
  ),
  remarked(
    // Who looked up the date has ruled the end of its life out; what is left is that somebody ended it, or what it may do.
    'end-not-reached',
    regex`
      (?:token|key|pat|secret|credentials?|certificate|licen[sc]e)s?[a-z ]{0,24} (?:has|have|had|is|are|was|were|did)(?: not|n't)(?: yet| even){0,2}[ ]
        (?:expired?|past its (?:expir|stated|end))
      |(?:far|long|well|days|weeks|months) (?:from|before|away from) (?:its |the |their )?expir
      |(?:nicht|noch nicht) abgelaufen|no ha (?:expirado|caducado)|n'(?:est|a) pas (?:encore )?expiré|не ист(?:ё|е)к|(?:没有|没|未|沒有)过期
    `,
    weak,
    { 'key.expired': -strong, 'token.expired': -weak, 'perm.scope': weak, 'perm.resource': hint },
  ),
]
