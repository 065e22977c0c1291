import { fair, hint, noticed, remarked, strong, weak } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import { allMatches } from '../../../model/all-matches.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex, regexOf } from '../../../model/regex.ts'

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
    {
      'token.claims': -strong,
      'key.wrong_kind': -strong,
      'sign.clock': -fair,
      'key.revoked': -fair,
      'limit.rate': weak,
    },
  ),
  noticed(
    'log-longer-than-a-token-lives',
    'Between the first line of the log and the refusal lie an hour or more: what was fetched at the start has run out.',
    (observed) => isLongLog(observed),
    fair,
    { 'key.revoked': -weak, 'key.expired': -weak, 'config.not_loaded': -weak, 'key.wrong_kind': -weak },
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
  remarked(
    'long-ones-break-off',
    regex`
      (?:long|longer|large|larger|big|bigger|huge|slow|slower|heavy) (?:[a-z-]{2,12} )?
        (?:exports?|runs?|jobs?|downloads?|uploads?|imports?|quer(?:y|ies)|transfers?|syncs?|backups?|scans?|builds?|batch(?:es)?|tasks?|deploy(?:s|ments)?|migrations?)
        [a-z ]{0,16} (?:fails?|stops?|breaks?|aborts?|dies?|(?:is|are) (?:refused|cut))\b(?! at once| immediately)
      |(?:fails?|stops?|breaks|aborts?|dies|refused|401)[a-z ]{0,10} (?:part ?way|half ?way|midway|in the middle|mid-(?:run|export|job|stream|transfer|session))
      |short(?:er)? (?:commands|runs|jobs|queries|exports|tasks|scripts|builds|sessions)[a-z ]{0,10} (?:work|pass|succeed|are fine|complete)
    `,
    strong,
    { 'key.wrong_kind': -fair, 'send.absent': -weak, 'perm.scope': -weak, 'limit.rate': hint },
  ),
  remarked(
    'first-of-many-pass',
    regex`
      (?:first|earlier|initial) (?:few |[0-9]{1,6} )?(?:repositories|repos|items|ones|files|projects|records|rows|images|packages|hosts|hour|minutes)\b
        [a-z ]{0,20} (?:pass|passed|works?|worked|succeed(?:ed|s)?|go through|went through|(?:is|are|was|were) fine|complete)\b
      |(?:made|created|minted|fetched|issued|resolved|obtained) (?:only |just )?(?:once )?(?:at|in) (?:the )?(?:start|beginning|startup|first step)\b
    `,
    fair,
    { 'limit.rate': hint, 'key.wrong_kind': -weak, 'env.wrong_host': -weak },
  ),
]

const stamp = regexOf('g')`
  (?:^|\n)\[?["']?(20\d\d-[01]\d-[0-3]\d[T ][0-2]\d:[0-5]\d:[0-5]\d)
`
const minutesOfAToken = 55
const minutesOfADay = 24 * 60

/** Lines of one run, each with its time, of which the last ones refuse. A log that repeats its refusal is none. */
function isLongLog({ raw: { answer } }: Observed): boolean {
  const stamps = allMatches(stamp, answer)
  const first = stamps[0]?.[1]
  const last = stamps.at(-1)?.[1]
  if (first === undefined || last === undefined || stamps.length < 2) return false
  const minutes = (Date.parse(`${last.replace(' ', 'T')}Z`) - Date.parse(`${first.replace(' ', 'T')}Z`)) / 60_000
  const early = answer.slice(0, stamps[1]?.index)
  return (
    minutes >= minutesOfAToken &&
    minutes <= minutesOfADay &&
    !/\b40[13]\b|unauthori[sz]ed|denied|credentials/i.test(early)
  )
}
