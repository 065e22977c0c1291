import { fair, hint, remarked, weak } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const answer = '(?:answer|error|result|refusal|response|status|message|behaviou?r|outcome|40[0-9])'
const none = regex`
  (?:(?:without|with no|with or without|with and without|even without)(?: an?| the| any| my)?
    |(?:with|for|by) (?:an? |any )?(?:wrong|random|made[- ]up|invented|invalid|bogus|fake|nonsense))[ ]
  (?:credentials?|keys?|tokens?|headers?|auth\b|authorization|login|password)
`

/** Whoever gets the same for no key and for an invented one sends it where nobody looks. */
export const notLookedAt = remarked(
  'same-as-without-a-key',
  regex`
    (?:same|identical) (?:fast |very |plain )?${answer}[a-z ,]{0,24} ${none}
    |${answer}[a-z ]{0,12} (?:is|are|was|stays|remains) (?:exactly |just )?(?:the same|identical|no different)[a-z ,]{0,12} ${none}
    |(?:an? |any |every )?(?:wrong|random|made[- ]up|invented|invalid|bogus|fake|nonsense) (?:key|token|password|header)[a-z ]{0,20}
      (?:gives?|gets?|brings?|yields?|returns?|leads to)[a-z ]{0,14} (?:same|identical)
  `,
  fair,
  {
    'send.scheme_wrong': weak,
    'send.wrong_place': weak,
    'send.stripped': weak,
    'send.absent': hint,
    'send.conflict': hint,
    'key.expired': -weak,
    'key.revoked': -weak,
    'perm.scope': -weak,
  },
)
