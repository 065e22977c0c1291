import { fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const notMine = {
  'key.unknown': -weak,
  'key.revoked': -hint,
  'key.expired': -hint,
  'key.mistyped': -weak,
  'key.whitespace': -weak,
  'key.quoted': -weak,
  'config.not_loaded': -weak,
  'config.shadowed': -weak,
  'env.wrong_host': -hint,
} as const

/** How an outage looks to those who meet it: whom it hits, when it came and went, what else is down. */
export const outageRemarks: readonly Sign[] = [
  remarked(
    'many-at-once',
    regex`
      (?<!(?:runs|serves|made) (?:for )?|\bip,? |not )(?:several|many|lots of|thousands of|multiple|other|all)
        [ ](?:of )?(?:the |our |my )?(?:users\b|people|developers?|customers?|devs|installations)\b
        (?![a-z() ]{0,30} (?:
              no (?:trouble|problem|issue|such)|not\b|can\b|do not|don't|works?\b|worked|fine|are connected
              |connected|(?:go(?:es)? on|keep|still|continue) (?:to )?work
            )
        )
      |(?:several|many|multiple|all|different) apps?\b[a-z ]{0,20}
        (?:at once|at the same time|too|alike|affected|in production)
      |(?<!not (?:(?:fail|happen|occur|break|so|seen) )?(?:(?:for|at|to|by) )?)every(?:one|body)\b
      |others (?:have(?! (?:an?|no|their|got an?)\b)|report|see|too|also)|not only me|for all users|more than one (?:user|person)
      |another user [a-z ]{0,20}(?:too\b|has it|as well|sees the same)
    `,
    weak,
    { 'client.defect': fair, 'api.retired': weak, ...notMine },
  ),
  remarked(
    'out-of-nowhere',
    regex`
      out of (?:nowhere|the blue)|all of a sudden|suddenly
      |(?:since|began|started|as of|from) (?:
          today|yesterday|this (?:morning|week|afternoon)|that day|last night
          |(?:one|two|three|a few|some|\d{1,6}) (?:hours?|days?)(?: ago)?|an hour|\d{1,2}:\d\d
        )
      |since that day
    `,
    weak,
    {
      'api.retired': weak,
      'key.revoked': weak,
      'key.expired': hint,
      'key.wrong_kind': -weak,
      'key.placeholder': -weak,
    },
  ),
  remarked(
    'on-and-off',
    regex`
      now and then|sometimes|intermittent|sporadic|occasional|random(?:ly)?|from time to time|flaky|a share of
      |(?<!(?:switched|turned|toggled|restrictions?) )(?:off and on|on and off)
      |some (?:calls|requests) (?:pass|work|fail)|(?:a )?second attempt|retr(?:y|ying) (?:helps|works|passes)
      |every (?:second|third) (?:call|request|time)|comes and goes|half of (?:the |all )?requests
      |one in (?:\d{1,6}|three|ten)|some (?:nodes|regions|shards)
    `,
    weak,
    { 'limit.rate': weak, 'sign.clock': hint, 'sign.nonce': hint },
  ),
  remarked(
    'time-window',
    regex`
      a burst|(?:all |the )?calls before and after
      |for (?:about )?(?:\d{1,6}|ten|a few|some) (?:minutes|seconds|hours) (?:only|then)
      |between \d{1,2}[:.]?\d{0,2} and|at \d{1,2}(?:[:.]\d\d)? ?(?:gmt|utc|am|pm|cet|est)|around \d{1,2}[:.]\d\d
    `,
    strong,
    { 'limit.rate': weak, ...notMine },
  ),
  remarked(
    'healed-itself',
    regex`
      (?:service|api|server|site|everything|access|they|all) (?:came|went|comes|is|are|was|were) back\b
      |(?:came|comes) back (?:by|the next|on its|without|online)
      |(?:solved|works?|worked|began|away|fixed|recovered|healed|ended|back|refreshed|changed)[a-z ]{0,15} by[ ]
        (?:itself|themselves)
      |resolved itself|solved itself
      |(?<!\b(?:with|without|once|when|by|off|restart(?:ing|ed)?|clear(?:ing|ed)|delet(?:ing|ed)|remov(?:ing|ed)|switch(?:ing|ed)|linked)\b[^;]{1,60})
        \bworks? again\b(?! for| after|, but)
      |without (?:any )?(?:change|doing anything)[a-z ]{0,20}(?:works|again)
      |(?:next day|an hour later|days later)[a-z ,]{0,20}works?
    `,
    strong,
    { 'key.inactive': weak, 'limit.quota': hint, 'limit.rate': hint, ...notMine },
  ),
  remarked(
    'site-down-too',
    regex`
      (?<!\b(?:our|my|own|a) )(?:status page|site|web ?site|portal|dashboard|service|server|console|sandbox)s?\b
        [a-z ]{0,20}[ ]
        (?:is |are |was |shows? )?(?:
          down\b|unreachable|(?:cannot|can not|could not) be reached|not reachable|unavailable|an? incident
          |an? outage|offline|5\d\d|maintenance|slow
        )
      |\boutage|downtime|disruption|(?:status|page|reports?|shows?|posted|announced|ongoing|open|known)[ ]
        (?:[a-z]{1,12} ){0,3}incident|(?<!security )incident (?:reports?|page|is (?:open|listed)|on the status|(?:at|of) (?:the|their|its))
    `,
    strong,
    notMine,
  ),
  remarked(
    'server-error-before',
    regex`
      (?:error|status|http|an?|with|gave|code|returned|returns|answers?|gives?|also|sometimes) 50[0234]\b
      |(?:500|internal|server) errors? (?:before|too|also|as well)|had shown a
    `,
    fair,
    { 'client.defect': hint },
  ),
]

/** What users remark of an outage with others in view: the moment they share, their calls, the provider’s word. */
export const outageSharedRemarks: readonly Sign[] = [
  remarked(
    'same-moment',
    regex`
      (?<!\b(?:made|issued|got|obtained|created|minted|fetched) )(?:at|since|from) (?:about |around |exactly )?
        (?:the same (?:moment|day\b|minute|hour)|noon|midnight)
      |(?:since|from) (?:about )?the same time
      |(?:users|people|regions|accounts|keys|apps|servers|projects|customers) (?:[a-z]{1,12} ){0,2}at the[ ]
        same time
      |(?:since|from|about|around|exactly) \d{1,2}:\d\d
      |worked (?:an|one|two|a few|some|\d{1,6}) (?:hours?|minutes) ago
    `,
    fair,
    { 'limit.quota': hint, ...notMine },
  ),
  remarked(
    'next-one-passes',
    regex`
      (?:next|second|following|repeated|same) (?:one|request|call|try|attempt)[ ]
        (?:passes|works|succeeds|is accepted)
      |retr(?:y|ies|ying) (?:succeeds?|passes|works?|helps?)|only (?:for )?some (?:requests|calls)
      |not (?:every|all) (?:requests?|calls?|time)
    `,
    fair,
    { 'limit.rate': weak, 'sign.nonce': hint, 'sign.clock': hint, ...notMine },
  ),
  remarked(
    'others-hit',
    regex`
      colleagues?[a-z ]{0,20}(?:same|too|also)
      |(?:three|several|different|many|all)[a-z ]{0,12} (?:
          accounts|customers|teams|integrations|projects|organi[sz]ations|servers|tenants|networks|countries
        )[a-z ,]{0,40}(?:affected|fail|refused|same|stopped|broken)
    `,
    fair,
    { 'client.defect': weak, ...notMine },
  ),
  remarked(
    'provider-admits',
    regex`
      degraded|provider (?:confirmed|admitted|acknowledged|says|fixed|is investigating)
      |(?:web )?log ?in (?:of|on|to) the (?:service|provider|site|portal)[a-z ]{0,15}(?:fails|down|broken)
      |known (?:issue|problem) (?:at|of|with) the (?:provider|service)|under investigation
    `,
    strong,
    notMine,
  ),
  remarked(
    // What depends on the moment alone is seldom the key: one of several servers, or a load of theirs, answers otherwise.
    'comes-and-goes',
    /\bintermittent|sporadic(?:ally)?\b|comes and goes|(?<!switched )(?<!turned )\bon and off\b|time and again|mal geht es, mal nicht|时好时坏|时灵时不灵|偶尔/,
    fair,
    { 'token.expired': weak, 'send.conflict': weak, 'limit.rate': weak, 'sign.clock': hint, 'key.mistyped': -weak },
  ),
  remarked(
    'since-the-night',
    /since (?:last night|this morning|yesterday evening|last evening|midnight|tonight)\b|今天(?:早上|凌晨)?(?:开始|起)|昨晚(?:开始|起)|seit (?:heute|gestern) (?:morgen|früh|abend|nacht)|desde (?:esta mañana|anoche)|depuis (?:ce matin|hier soir)/,
    fair,
    { 'token.expired': weak, 'api.retired': weak, 'perm.client': weak, 'key.revoked': weak },
  ),
]
