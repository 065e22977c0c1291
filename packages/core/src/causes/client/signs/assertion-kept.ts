import { fair, noticed, strong } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import type { Sign } from '../../../model/sign.ts'
import { proven } from '../../key/signs/proven.ts'

const tooOld = /must be a short-lived token|client assertion is not within its valid time range|iat and exp values/
const goodForAnHour =
  /(?:works?|worked|fine|lasts?|runs?|succeeds?|accepted|good)[a-z ,]{0,30} (?:for|within|during|until) (?:about |around |exactly |only |just |the first |some ){0,3}(?:an?|one|1|60|some)[ -]?(?:hours?\b|min)|after (?:about |exactly |around ){0,2}(?:an|one|1|60)[ -]?(?:hour|min)/

/** A clock that is wrong is wrong from the start; an assertion that is made once grows old. */
export const assertionKept: readonly Sign[] = [
  noticed(
    'assertion-kept',
    'The signed assertion was good for its hour and is refused as too old ever after: it is made once and not anew at each refresh.',
    ({ zones }: Observed) => tooOld.test(zones.answer) && goodForAnHour.test(zones.remarks),
    proven,
    { 'token.expired': fair, 'sign.clock': -proven, 'token.claims': -strong },
  ),
]
