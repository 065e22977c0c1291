import { decisive, fair, hint, noticed, remarked, strong, weak } from '../../../model/sign.ts'
import { namesTwoVendors } from '../../../looks/two-vendors.ts'
import { regex } from '../../../model/regex.ts'

/** What people say outright of their key, one sign for each cause: the many ways of saying the one thing. */
export const toldPlainly = {
  whitespace: remarked(
    'blank-told-of',
    regex`
      (?<!no |not |without |without a |without any |no trailing |no leading |disk |storage |free )\b
        (?:
          new-?lines?|line ?(?:feed|break|end)s?|carriage returns?|blanks?|spaces?|tabs?
        ) (?:was |were |is |are |got |has been )?(?:
          appended|added|left|hidden|copied|part of|in front|at the (?:very )?(?:end|start|beginning)
        )
      |(?:trim(?:med|ming)?|strip(?:ped|ping)?|chomp)\b[a-z ()]{0,24}
        (?:fix(?:e[ds])?|works?|worked|helps?|helped|solved|cured)\b
      |after (?:a |the |an? )?(?:strip|trim|chomp)(?:ping|ming)?\b
      |echo (?:and |with |but )?(?:no|without) (?:the )?-n
      |with a (?:space|blank|tab|new-?line) (?:in front|before|after|at)|ends? (?:in|with) (?:cg==|%0a|\\n)
      |(?:space|blank) after the (?:equals?|colon)|length is (?:one|1|two|2) (?:more|longer)
    `,
    strong,
    { 'key.invisible': weak, 'key.revoked': -weak, 'key.expired': -weak },
  ),
  truncated: remarked(
    'part-told-of',
    regex`
      (?:key|token|secret|it|value)s? (?:is |was |were |got |gets |in [a-z ]{2,12} is )?
        (?:
          cut (?:off|short)|shortened|abbreviated|clipped|chopped|not complete|incomplete
        )
      |(?:allows?|takes?|accepts?|permits?) (?:only |at most |up to |just )?\d{2,3}[ ]
        (?:characters|chars|digits|letters)
      |double[- ]?click(?:ing)? (?:only )?(?:selects?|selected|marks?|marked|stops?|stopped|takes?|took)
      |(?:last|first|final) (?:\d |two |three |four |few |some )?(?:characters?|letters?|digits?|part)[ ]
        (?:is |are |was |were )?(?:missing|lost|left out|gone|dropped)
      |(?:forgot|omitted)[a-z ]{0,12} (?:the )?(?:last|first|final|rest)\b
      |shows? only (?:the )?(?:first|last|a part|part)|(?:key|token|value|it)[a-z ]{0,10} (?:is|was) shorter than
    `,
    fair,
    { 'key.mistyped': weak, 'key.revoked': -weak, 'key.expired': -weak },
  ),
  mistyped: remarked(
    'slip-told-of',
    regex`
      (?:one|two|some|several|single) (?:characters?|letters?|digits?) (?:was|were|is|are|had been)[ ]
        (?:wrong|different|swapped|mistaken|off)
      |read (?:from|off) (?:an? |the )?(?:print|paper|letter|photo|screen|hand)|dictated|over the (?:tele)?phone
      |(?:copying|typing|entering|pasting) (?:it |the (?:key|token) |them )?(?:again|anew|once more)[a-z ]{0,12}
        [ ](?:it )?(?:works|worked|fixed|fixes|helped|solved)
      |remote control|swapped (?:letters|characters|digits)
    `,
    fair,
    { 'key.truncated': weak, 'key.whitespace': weak, 'key.revoked': -weak },
  ),
  revoked: remarked(
    'withdrawal-told-of',
    regex`
      (?:key|token|secret|pat|credential)s? (?:was|were|has been|had been|have been|got)[ ]
        (?:accidentally |meanwhile |since |by mistake )?(?:
          deleted|revoked|removed|disabled|invalidated|deactivated|rolled|reset
        )\b(?! (?:and (?:made|created|set|entered)|again|in the|several|many|twice))
      |(?:we|i|they|he|she|somebody|someone|colleagues?|admins?|team|support)[ ]
        (?:have |has |had |just |recently |accidentally )?(?:
          deleted|revoked|rotated|disabled|regenerated|reset|rolled|removed
        ) (?:the |our |my |an |all |old )?(?:api )?(?:keys?|tokens?|secrets?|credentials)\b
      |(?:key|token) (?:no longer appears|is no longer (?:listed|shown|there)|has (?:gone|disappeared|vanished))
    `,
    weak,
    { 'config.shadowed': hint, 'key.leaked': hint, 'key.unknown': hint },
  ),
  expired: remarked(
    'end-told-of',
    regex`
      trial (?:period )?(?:has |is |was )?(?:ended|over|expired|finished)
      |works? (?:again )?(?:with|after) an? (?:new|fresh|renewed) (?:api )?(?:key|token|pat|secret)\b
      |an? (?:new|fresh|renewed) (?:key|token|pat|secret) (?:makes it work|works again|cured)
    `,
    weak,
    { 'key.revoked': weak, 'key.unknown': hint },
  ),
  inactive: remarked(
    'newness-told-of',
    regex`
      (?:account|e-?mail|address|key|app|application|phone|number|identity|domain)[a-z ]{0,16} not (?:yet )?
        (?:been )?(?:verified|confirmed|activated|approved|reviewed)
      |(?:waiting|waits?|pending) for (?:an? |the )?(?:approval|activation|verification|review|confirmation)
      |\bunder review
      |after (?:an |one |two |three |some |a few |\d{1,3} )(?:hours?|minutes?|days?)[a-z ]{0,12}[ ]
        (?:started|starts|began|begins|works?|worked)
      |works? now,? (?:an? |some |one |two |\d{1,3} )?(?:few )?(?:minutes?|hours?|days?) later
    `,
    fair,
    { 'key.expired': -weak, 'key.revoked': -weak, 'perm.resource': hint },
  ),
  missing: remarked(
    'lack-told-of',
    regex`
      (?:do not|don't|did not|didn't|does not|doesn't) have an? (?:own )?(?:api )?(?:key|token)\b
      |no \.?env(?:ironment)? file\b
      |(?:variable|env var|value|key|token|secret)[a-z ]{0,12}[ ]
        (?:is|was|prints? as|prints?|comes out|comes|shows as|reads as) (?:an )?
        (?:empty|undefined|null|none(?! of\b)|blank|nil)\b
      |never (?:created|made|entered|obtained|set|got|had|generated) (?:an? |the |any )?(?:own )?(?:api )?
        (?:key|token)
      |asks? for an? (?:own )?(?:api )?(?:key|token)
    `,
    weak,
    { 'config.not_loaded': fair, 'key.revoked': -weak, 'key.expired': -weak },
  ),
  placeholder: remarked(
    'sample-told-of',
    regex`
      (?:still|left|kept|remains?)[a-z ]{0,16} (?:the |a |its |at |on )?
        (?:default|sample|example|placeholder|dummy|template)(?: one| values?| key| text| token)?\b
      |\byour[_-](?:api[_-])?(?:key|token|secret)|\bchange_?me\b
      |(?:forgot|forgotten|never|not) (?:to )?(?:replaced?|changed?|filled?(?: in)?) (?:the |in the |out the )?
        (?:placeholder|sample|example|template|default)
      |without filling
    `,
    strong,
    { 'key.missing': weak, 'config.not_loaded': weak, 'key.revoked': -weak, 'key.expired': -weak },
  ),
  leaked: remarked(
    'exposure-told-of',
    regex`
      (?:revoked|disabled|deleted)[a-z ]{0,20} after (?:the |a |my )?(?:commit|push|post|upload)|git ?guardian
      |(?:key|token|secret)s? (?:was |were |has been |got )?(?:leaked|exposed|compromised)
    `,
    fair,
    { 'key.revoked': weak },
  ),
  wrongKind: remarked(
    'kind-told-of',
    regex`
      (?:used|using|sent|put|entered|pasted|passed|gave|took) (?:the |my |an? |our )?
        (?:
          client|app|application|consumer|account|project|key|tenant|merchant|publishable|anon|refresh|session
          |csrf
        )[ _-](?:secret|id|key|password|token)\b
      |(?:it|this|that|key|token) (?:is|was) (?:an? |the |of (?:the )?type )(?:
          publishable|anon(?:ymous)?|public|jwt|refresh|browser|ephemeral
        )\b
      |both (?:the )?(?:api )?(?:key|id) and (?:the )?(?:secret|token)\b
      |(?:refresh|session|csrf) tokens? (?:was|is|were) (?:sent|used|passed)|copied (?:the )?cookie
      |password of (?:my|the|an?) (?:own )?account|(?:my|own) (?:account|login|user) password
    `,
    weak,
    { 'perm.scope': hint, 'token.incomplete': hint },
  ),
  wrongProvider: noticed(
    'vendors-told-of',
    'The key of one vendor is told to stand where the key of another belongs.',
    namesTwoVendors,
    strong,
    { 'env.wrong_host': weak, 'config.shadowed': hint },
  ),
  unknown: remarked(
    'absence-told-of',
    regex`
      (?:key|token)[a-z ]{0,12} (?:does not|doesn't|did not) (?:show up|appear|exist)\b
      |(?:new|other|fresh|another) (?:server|instance|database|installation)[, ]{1,2}(?:but )?(?:the )?
        (?:old|same) (?:key|token)
      |restored from (?:an? )?(?:old )?backup
    `,
    fair,
    { 'key.revoked': weak, 'env.wrong_host': weak },
  ),
  quoted: remarked(
    'quotes-told-of',
    regex`
      (?:removing|deleting|stripping|dropping|removed|deleted|stripped)[a-z ]{0,12} (?:double |single )?
        (?:quotes|quotation marks)[a-z ]{0,16}(?:fix|work|help|solv|cure)
      |without (?:the )?(?:quotes|quotation marks) (?:it )?works
      |(?:shows?|prints?|contains?)[a-z ]{0,12} (?:double |single )?quotes\b
      |printing[a-z ]{0,16} shows (?:the )?quotes
    `,
    strong,
    { 'config.mangled': weak, 'key.revoked': -weak },
  ),
  encoded: remarked(
    'scheme-told-of',
    regex`
      ["'\`]?\b(?:bearer|basic)["'\`]? (?:is|was) (?:already )?(?:part of|in|included in|inside) (?:the )?
        (?:key|value|token|secret|setting|variable)
    `,
    strong,
    { 'send.scheme_wrong': fair },
  ),
  invisible: remarked(
    'hidden-told-of',
    regex`
      zero-?width|non-?breaking|\bnbsp\b|\bbom\b|byte order mark|\b(?:en|em)[- ]dash
      |invisible (?:char|unicode|letter|sign|space)|hidden (?:char|unicode)|soft hyphen
      |look-?alike (?:letter|character)
    `,
    decisive,
    { 'key.whitespace': weak, 'key.revoked': -weak, 'key.expired': -weak },
  ),
} as const
