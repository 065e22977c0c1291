import { fair, noticed, remarked, strong, weak } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const laterOnes = regex`
  (?:first|earlier|previous|initial|preceding|other) (?:\d{1,3} |few |two |three |several )?(?:attempts?|tries|calls?|requests?|polls?|pages?|steps?|uploads?|batches|chunks|queries|parts)
    [a-z ]{0,40} (?:accepted|pass|passed|succeed|succeeded|works?|worked|fine|ok|go through|went through|200)
  |(?:fails?|refused|401|happens|occurs|breaks?|stops?)[a-z ]{0,24} (?:at|on|from|with|after) (?:the |its |about |around )?
    (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,4}(?:st|nd|rd|th)|last|later|next) (?:attempt|try|call|request|poll|page|step|upload|batch|chunk|query|part)
`
const waits = regex`
  (?:while|as|when|because) (?:it |the [a-z]{2,16} )?(?:waits?|polls?|is waiting|is polling|is processed|is processing)|waits? for|waiting for|polling|polls
  |long (?:wait|poll|run|upload|processing)|processing|retries|minutes later|after (?:some|a few|several|about)? ?\d{0,3} ?minutes
`

/** Within one run the first calls pass and later ones are refused: what was made at the start has run out meanwhile. */
export const withinARun: readonly Sign[] = [
  noticed(
    'later-calls-of-a-waiting-run',
    'Within one run the earlier calls are accepted and a later one is refused, after the run has waited.',
    ({ zones: { remarks } }: Observed) => laterOnes.test(remarks) && waits.test(remarks),
    strong,
    { 'token.claims': -strong, 'key.wrong_kind': -strong, 'sign.clock': -fair, 'key.revoked': -fair, 'limit.rate': weak },
  ),
  remarked(
    'before-any-login',
    regex`
      (?:before|without) (?:any |a |the |even )?(?:login|log-?in|sign-?in|credentials?|password|prompt)[a-z ]{0,12}(?:prompt|page|question|dialog|is asked|was asked|appears|is shown|comes up|can be entered)
      |(?:never|not even|does not even|no longer) asks? (?:me )?(?:for|to) (?:a |the |my )?(?:login|log ?in|password|credentials|sign ?in|token)
      |(?:at|on|right at) (?:the )?(?:start|startup|launch) of the (?:command line )?(?:tool|cli|program|client|app)\b
    `,
    fair,
    { 'key.revoked': weak, 'config.shadowed': weak, 'send.absent': -fair, 'key.missing': -fair },
  ),
]
