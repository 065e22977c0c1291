import { fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** How many calls passed, how fast they came, and whether a pause helps. */
export const rateRemarks: readonly Sign[] = [
  remarked(
    'after-n-requests',
    regex`
      after (?:about |some |the first |exactly )?(?:
          \d{1,6}|a few|several|many|ten|twenty|some|a hundred|(?:some )?(?:dozens|hundreds|thousands|tens) of
        ) (?:requests?|calls?|messages?|attempts?|times|downloads|pages|queries)
      |\d{1,6} (?:requests?|calls?) (?:in|per|within|a|every|succeed)\b(?! (?:day|month|week|year))
    `,
    strong,
    { 'limit.quota': weak, 'account.suspended': hint },
  ),
  remarked(
    'fast-or-parallel',
    regex`
      (?:in |runs? )parallel|concurren|in a loop|tight loop
      |(?:every|each) (?:\d{1,6} |few |two |three |five |ten |thirty )?(?:seconds?|minutes?)\b
      |\d{1,4} (?:threads|workers|processes|connections)\b|load test|too fast|polling|polls
      |many (?:threads|workers|requests)|at a high rate
      |(?:several|many|a few|two|three|\d{1,5}) times (?:
          quickly|in a row|in succession|within|fast|in (?:a|one|few)
        )
      |in (?:quick|rapid|fast) succession|one after (?:the other|another)|quickly,|burst of (?:calls|requests)
    `,
    fair,
    { 'sign.nonce': hint, 'limit.quota': weak },
  ),
  remarked(
    'first-ones-pass',
    regex`
      (?:first|some|few|initial)(?! (?:hours?|days?|weeks?))[a-z ]{0,20} (?:
          calls?|requests?|ones?|pages?|items?|mails?|updates?|attempts?|messages?|files?|rows?|jobs?
        )[a-z ]{0,20}(?:succeed|succeeded|pass|passed|work|worked|go (?:out|through)|ok|fine)
      |(?<!\b(?:hours?|days?|half|weeks?|months?|flow),? )then (?:all|every|it|they|the rest)[a-z ]{0,15}(?:refused|fails?|403|401|rejected)
    `,
    fair,
    { 'limit.quota': weak, 'token.expired': hint, 'key.unknown': -weak },
  ),
  remarked(
    'passes-after-wait',
    regex`
      (?:works?|ok|fine|recovers?|passes|accepted) (?:again )?(?:after|when)[ ]
        (?:
          waiting|(?:
              a |an |some |about |half |two |three |five |ten |fifteen |twenty |thirty |\d{1,6}[ ]
            )[a-z ]{0,12}(?:wait|minutes?|hours?|while|pause|seconds?)
        )\b
      |after waiting|ended by itself
      |(?:hours?|minutes?|day|while) later (?:it |everything )?(?:succeeds|works|passes|is fine)
      |wait(?:ing)? (?:a|some|\d{1,6}) (?:minutes?|hour)[a-z ]{0,12}(?:helps|works|fixes)
    `,
    fair,
    { 'key.inactive': hint, 'server.fault': weak },
  ),
  remarked(
    'many-behind-one',
    regex`
      service runs for many users|shared (?:ip|address|runner|egress|office|nat)
      |(?:ci|circleci|github|hosted|cloud) (?:runner|machine|address)
      |many (?:users|devices|clients) (?:behind|through|share)|same (?:ip|address) for
    `,
    weak,
    { 'perm.ip': hint, 'limit.quota': hint },
  ),
  remarked(
    'without-token',
    /(?:no|without) (?:an? |own |any )?(?:token|login)\b|unauthenticated|anonymous(?:ly)?/,
    weak,
    { 'key.missing': weak },
  ),
  remarked('hosted-shared', /in (?:circleci|travis|github actions|colab|kaggle|a shared)|hosted version/, hint),
  remarked(
    'almost-always',
    regex`
      almost (?:always|every time) works|(?:sometimes|often|mostly|usually) (?:works|passes)
      |works most of the time|every (?:second|third|tenth|other) (?:call|request)
    `,
    weak,
    { 'server.fault': weak, 'sign.nonce': weak, 'sign.clock': hint },
  ),
]
