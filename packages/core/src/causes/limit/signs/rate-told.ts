import { fair, hint, noticed, remarked, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const limitCode =
  /(?:[a-z]_|["'`: ([])rate_?limit(?:ed|_?(?:exceeded|reached|error|hit))?["'`,.)\]} ]|ratelimitexceeded/
const overLimit = /rate limit|(?:exceeded|reached|hit)[a-z ]{0,20} limit/
const anonymous =
  /unauthenticated requests?|anonymous (?:requests?|users?|access)|authenticated requests (?:get|have) a higher|lower rate limit/

/** Limits that show under another status, and how people and servers tell of a pause that was forced. */
export const rateTold: readonly Sign[] = [
  noticed(
    'limit-under-another-status',
    'The answer names a rate limit in its code, under the status of a refused key: a gateway passes on what the service behind it said.',
    ({ zones, statuses }) =>
      limitCode.test(zones.answer) && statuses.some((one) => one === 401 || one === 403 || one === 400 || one === 503),
    strong,
    {
      'key.unknown': -weak,
      'key.revoked': -weak,
      'key.mistyped': -weak,
      'env.wrong_host': -weak,
      'config.not_loaded': -weak,
      'server.fault': weak,
    },
  ),
  noticed(
    'anonymous-and-over',
    'The answer says that a limit is reached and that calls without a key have a lower one: the caller shares an allowance with its whole address.',
    ({ zones, statuses }) =>
      overLimit.test(zones.answer) &&
      anonymous.test(zones.answer) &&
      statuses.some((one) => one === 403 || one === 429),
    strong,
    {
      'key.missing': -fair,
      'send.absent': -hint,
      'config.not_loaded': hint,
      'perm.resource': -weak,
      'perm.scope': -weak,
    },
  ),
  said(
    'forced-pause',
    regex`
      (?:try|come|log ?in|call)(?: back)? again (?:later )?(?:in|after) (?:about |at least )?(?:an?|one|two|\d{1,4})[ ]
        (?:hrs?|hours?|mins?|minutes?|days?)\b
      |(?:access|account|login|address|ip|you|service)[a-z ]{0,24} (?:limited|restricted|locked|paused|suspended) for (?:a few|some|several|an?|one|the next|\d{1,4})[ ]
        (?:minutes?|hours?|hrs?)\b
    `,
    strong,
    { 'account.suspended': weak, 'perm.client': hint, 'server.fault': -weak, 'key.unknown': -weak },
  ),
  said(
    'too-much-from-you',
    regex`
      (?:excessive|too much|unusually high|abnormally high|heavy) (?:traffic|usage|load|polling|(?:number|amount|volume) of (?:requests|calls|queries|traffic))
      |(?:calling|polling|querying|requesting)[a-z ]{0,20} too (?:often|much|frequently|fast)
    `,
    strong,
    {
      'account.suspended': weak,
      'perm.client': weak,
      'limit.quota': weak,
      'server.fault': -weak,
      'perm.resource': -weak,
    },
  ),
  remarked(
    'silence-heals',
    regex`
      (?:switched|turned|taken|left|kept|shut) (?:it )?off (?:for|over) (?:about )?(?:some|a few|several|an?|one|two|the|\d{1,3})[ ]
        (?:hours?|minutes?|days?|night|while)[^;]{0,24} (?:works?|fine|passes|ok)\b
      |(?:stopped|disabled|paused|quiet|idle|silent|no calls?) (?:it |for |over )[a-z0-9 ]{0,16}(?:hours?|minutes?|days?|night|while)[^;]{0,24} (?:works?|fine|passes|ok)\b
      |works? (?:again )?(?:when|once|if|as soon as)[a-z ]{0,30}(?:was |is |has been |had been )?(?:off|silent|idle|stopped|disabled|paused) for\b
    `,
    strong,
    { 'server.fault': -weak, 'perm.client': weak, 'account.suspended': hint },
  ),
  noticed(
    'limit-of-ones-own',
    'A limit of calls is set for the key on the server of one’s own, which answers 401 or 403 where it is reached.',
    ({ zones, statuses }) =>
      statuses.some((one) => one === 401 || one === 403) &&
      /max_?requests?\b|ratelimit(?:enabled|max|timewindow)|rate_?limit(?:ing|er)? (?:is |was )?(?:on|enabled|active|switched on|set|configured)|(?:throttle|rate_limit)(?:_classes|_rates)?["']? ?[:=]/.test(
        `${zones.remarks} ${zones.code} ${zones.config}`,
      ),
    strong,
    { 'limit.quota': weak, 'server.fault': hint, 'client.defect': -hint },
  ),
  remarked(
    'wording-of-the-program',
    regex`
      (?:program|client|app|tool|library|sdk|code|plug-?in|wrapper|integration)[a-z ]{0,14} (?:prints|shows|says|reports|gives|words|logs|raises|maps|turns|calls)
        [a-z ]{0,12} (?:this|that|it|the same|one|any|every|each|all)[a-z0-9 ]{0,24} (?:for|on|at|of|into|whatever|as|to) (?:this|every|any|all|each|the same|one|whatever)
      |(?:same|one) (?:text|message|wording|error) for (?:every|any|all|each) (?:40[13]|refusal|failure|error|status)
    `,
    -fair,
    { 'perm.region': weak, 'perm.client': weak, 'key.unknown': -weak, 'limit.quota': -weak },
  ),
  said(
    // Installers ask GitHub for the newest release without a token: 60 calls an hour for all who share the address, then 403.
    'release-asked-for-without-a-token',
    regex`
      \b403\b[^]{0,80}api\.github\.com/repos/[^ ]{3,90}/releases/(?:latest|tags)
      |api\.github\.com/repos/[^ ]{3,90}/releases/(?:latest|tags)[^]{0,40}\b403\b
      |\b403\b[a-z ,:]{0,40}(?:download|fetch)[a-z ]{0,40}github
      |(?:download|fetch)[a-z ]{0,40}github[a-z ]{0,12}: ?(?:http )?(?:error )?403
    `,
    strong,
    {
      'send.absent': fair,
      'config.not_loaded': weak,
      'config.shadowed': -weak,
      'perm.scope': -fair,
      'perm.client': -weak,
      'key.leaked': -weak,
    },
  ),
]
