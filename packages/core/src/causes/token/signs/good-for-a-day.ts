import { fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Many issuers let what they hand out live for a day; it fails at the same time of each day, or the day after. */
export const goodForADay: readonly Sign[] = [
  remarked(
    'good-for-a-day',
    regex`
      (?:every|each) (?:morning|day|night|24 hours)[^.;]{0,40}(?:fail|stop|refus|401|expire|invalid|again|dead|broken)
      |(?:fail|stop|refus|401|expire|invalid|die|end|los)[a-z]{0,3}[^.;]{0,24}
        (?:every|each|after (?:about )?(?:a|one|some)) (?:morning|day|night|24 ?h)
      |(?:works?|lasts?|lives?|good|valid)(?: only)? (?:for )?(?:about )?(?:a|one|24) ?(?:day|h\b|hours)
      |until the (?:next|following) (?:day|morning)
    `,
    fair,
    { 'key.expired': fair, 'key.revoked': -weak, 'client.defect': -weak, 'send.absent': -strong },
  ),
  remarked(
    // Google ends the refresh tokens of an app whose consent screen is in testing after seven days.
    'app-still-in-testing',
    /(?:consent screen|publishing status|oauth app|google app|app)\b[^;.]{0,24} (?:is |are |was |stays? |still |left )?(?:in |on |set to )?['"]?(?:testing\b|test users)|testing mode of the app|(?:external|unverified),? (?:and )?(?:in )?testing|never (?:was )?published the (?:app|consent)/,
    strong,
    { 'key.expired': weak, 'perm.scope': hint, 'perm.resource': hint },
  ),
]
