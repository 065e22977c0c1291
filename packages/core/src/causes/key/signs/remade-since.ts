import { fair, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** The key in use was replaced by its owner after it was written down. */
export const remadeSince: readonly Sign[] = [
  remarked(
    'made-anew-since',
    regex`
      \b(?:keys?|tokens?|secrets?|passwords?)\b[a-z ]{0,40} (?:was|were|has been|have been|got)[ ]
        (?:made anew|re-?generated|re-?created|re-?issued|renewed|rotated|reset|replaced)\b[a-z ]{0,40} (?:since|after that|afterwards|meanwhile)\b
      |(?:since|after|meanwhile) (?:the )?(?:old |api )?(?:key|token|secret)[a-z ]{0,12} (?:was|has been) (?:re-?generated|rotated|reset|re-?created)
    `,
    strong,
    { 'key.wrong_kind': -fair, 'env.wrong_host': -fair, 'config.shadowed': weak },
  ),
]
