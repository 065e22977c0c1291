import { fair, noticed, remarked, strong, weak } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const bought = regex`
  (?:premium|paid|pro|plus|business|higher|unlimited)[a-z ]{0,16} (?:plan|subscription|key|account|tier|package)[a-z ]{0,8}[ ]
    (?:was |is |has been )?(?:bought|purchased|booked|paid|ordered|taken)
  |(?:bought|purchased|paid for|subscribed to|upgraded to|booked) (?:a |the |an? )?(?:premium|paid|pro\b|plus|business|higher|unlimited)
`
const stillSo =
  /(?:message|limit|error|refusal|answer|it)[a-z ]{0,12} still\b|still (?:the|gives?|gets?|comes?|limited|shows?|says?)|the same (?:message|limit|error)|no change/
const limited = /limit|frequency|quota|premium|upgrade|per (?:day|minute|month|second)|free (?:plan|tier|key|account)/

/** Keys that are real and of the same service, and belong to what it offered before or to another plan. */
export const ofAnotherGeneration: readonly Sign[] = [
  remarked(
    'older-kind-handed-out',
    regex`
      (?:got|gets?|received|was given|were given|obtained|was sent|generated|made|created) (?:only |just )?(?:an? |the )?
        (?:legacy|classic|old-style|v[1-3]|first-generation) (?:api )?(?:keys?|tokens?)\b(?! no longer)
    `,
    strong,
    { 'env.wrong_host': weak, 'perm.resource': -weak },
  ),
  noticed(
    // Many services make a new key for the paid plan, and leave the free one as it was.
    'limit-stays-after-purchase',
    'A paid plan was bought, and the answer still speaks of the limits of the free one: the key may be the one from before.',
    isStillLimited,
    strong,
    { 'key.inactive': fair, 'config.shadowed': weak, 'limit.quota': -weak },
  ),
]

function isStillLimited({ zones }: Observed): boolean {
  return bought.test(zones.remarks) && stillSo.test(zones.remarks) && limited.test(zones.answer)
}
