import { fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const notMine = { 'key.unknown': -weak, 'key.mistyped': -weak, 'config.not_loaded': -weak } as const

/** What users tell of a service that fails by itself. */
export const faultTold: readonly Sign[] = [
  remarked(
    'provider-side-told',
    regex`
      (?:provider|vendor|support|staff|operator|they)[a-z ]{0,12} (?:
          says?|said|confirm(?:ed|s)?|admit(?:ted|s)?|wrote|told|answered
        )[a-z ]{0,20} (?:known (?:issue|problem|bug)|bug\b|incident|outage|(?:on|at) their (?:side|end))
      |known (?:issue|bug|problem) (?:at|on) (?:the |their )?(?:provider|service|server|side|api)
      |(?:fixed|solved|resolved|repaired)[a-z ]{0,10} (?:on|at) (?:the |their )
        (?:server|provider|service|other|vendor|api)
      |(?:issue|ticket|incident) is (?:open|known|tracked) (?:at|with) the (?:provider|vendor|service)
      |resolved without (?:any )?(?:action|change)
      |worked again (?:after|in) (?:an?|some|a few|\d{1,3}) (?:minutes?|hours?|days?)
      |(?:many|several) (?:posts|threads|reports|complaints) (?:about|of|on) (?:it\b|this|the same)
      |after (?:the |a )?(?:maintenance|outage|incident) (?:of|at|by) the[ ]
        (?:provider|service|vendor|server|platform)
    `,
    strong,
    notMine,
  ),
  remarked(
    'one-server-of-several',
    regex`
      works? (?:one|some) (?:day|hour)s?,? (?:and )?(?:fails?|not) (?:the next|on others|others)
      |(?:one|two|three|four|\d{1,2}) (?:in|of|out of) (?:two|three|four|five|six|ten|\d{1,3})[ ]
        (?:requests?|calls?|attempts?|tries)[a-z ]{0,12} (?:fails?|pass|works?|refused|succeeds?)
      |(?:some|one|certain) of the (?:servers?|nodes?|data ?cent(?:er|re)s?|edges?|back ?ends?|replicas?)
        [a-z ]{0,20} (?:refuses?|rejects?|fails?)
      |some (?:servers|nodes|edges) of (?:the |its )?(?:provider|service|vendor|api)
      |accepted by one (?:server|node|region)
    `,
    strong,
    { 'limit.rate': hint, ...notMine },
  ),
  remarked(
    'its-own-pages-fail',
    regex`
      (?:provider|vendor|service|company)'s (?:own )?(?:
          playground|console|dashboard|web ?site|portal|demo|app|explorer|page
        )[a-z ]{0,16} (?:fails?|shows? (?:an? )?errors?|does not (?:load|work)|is broken|too\b|as well)
      |(?<!(?:(?:to|in|into|on|at|by) (?:the |its )?|browser |chrome |firefox |safari |developer |javascript ))(?:dashboard|console|portal|playground)(?: itself)?[ ]
        (?:fails?\b|does not load|shows (?:an? )?errors?|is broken)
    `,
    fair,
    { 'account.suspended': hint, 'account.billing': hint },
  ),
  remarked(
    'its-own-keeping-broken',
    regex`
      (?:auth(?:entication)?|login|token) (?:plug-?in|module|middleware|back ?end|extension|provider)
        [a-z ]{0,16} (?:is |was )?(?:
          not (?:loaded|installed|enabled|configured|registered|active)|missing|disabled|broken
        )
      |database[a-z ]{0,16} (?:was |is |has been )?(?:restored|reset|wiped|corrupt)
    `,
    fair,
    { 'key.unknown': hint, 'key.revoked': hint },
  ),
  remarked(
    // Who uses a service that others run has no hand in the key that this service holds for those behind it.
    'run-by-others',
    regex`
      (?<!against )(?<!against the )(?<!not )(?<!not the )\bhosted (?:third-party |shared )?(?:version|api\b|service client|edition)
      |\bthe public instance of|run by somebody else
      |no access to (?:that|the|its) (?:service|server|instance|site)(?:'s)? (?:config|settings|key)
    `,
    fair,
    { 'key.expired': hint, 'key.revoked': hint, ...notMine },
  ),
]
