import { fair, remarked, strong, weak } from '../../../model/sign.ts'
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
]
