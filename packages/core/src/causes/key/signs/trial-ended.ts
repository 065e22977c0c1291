import { decisive, fair, noticed, remarked, strong } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** An end that was announced, or that comes with the kind of key: nobody did anything. */
export const endedByItself: readonly Sign[] = [
  /** Free and trial keys live for weeks: one that worked and is invalid now has most likely ended. */
  noticed(
    'free-key-ended',
    'A free or trial key worked before, and is refused as invalid now.',
    ({ zones, remarkIds }) =>
      /\b(?:free|trial|evaluation) (?:api |subscription )?(?:keys?|tokens?|licen[cs]es?)\b/.test(zones.remarks) &&
      (remarkIds.includes('worked-before') || /\b(?:passed|worked|ran|fine) before\b/.test(zones.remarks)) &&
      /invalid|not valid|expired|active subscription/.test(zones.answer),
    strong,
    { 'account.billing': fair, 'perm.resource': -fair, 'env.wrong_host': -fair },
  ),
  remarked(
    'end-was-announced',
    regex`
      (?:e-?mail|mail|notice|notification|reminder|warning)s?\b[^;]{0,40}\b(?:tokens?|keys?|pats?|secrets?|credentials?)\b[^;]{0,24}[ ]
        (?:about to expire|will expire|expires? (?:soon|in|on)|expiring|due to expire|would expire|near(?:ing)? (?:its|the) (?:end|expir))
      |(?:tokens?|keys?|pats?|secrets?) (?:is |was |are |were )?(?:about to expire|due to expire|soon to expire)
    `,
    decisive,
    { 'key.wrong_kind': -fair, 'api.retired': -fair, 'key.revoked': -fair },
  ),
]
