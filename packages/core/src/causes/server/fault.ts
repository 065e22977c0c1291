import { defineCause, fix, suspected } from '../../model/cause.ts'
import type { Verdict } from '../../model/cause.ts'
import { fair, hint, noticed, remarked, said, strong, weak } from '../../model/sign.ts'
import { variableName } from '../../looks/key-target.ts'
import { statedAs } from '../../looks/stated.ts'
import { otherSide } from './signs/other-side.ts'
import { faultTold } from './signs/told.ts'
import { isLocal } from '../../looks/hosts.ts'
import { regex } from '../../model/regex.ts'

type Found = { readonly status: number | null; readonly behind: number | null }

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

/** Numbers from 530 on are a mail server's: 535 is its refusal of a password. */
function isServerError(status: number): boolean {
  return status >= 500 && status < 530
}

export const fault = defineCause({
  id: 'server.fault',
  title: 'The fault is on the other side: outage, defect, or a gateway with a wrong key of its own',
  signs: [
    said(
      'broken-server',
      regex`
        internal server error|bad gateway|service (?:is )?(?:temporarily )?unavailable(?! (?:from|in) )
        |gateway time-?out|under maintenance|maintenance mode|temporarily unavailable|try again later
        |unexpected server error|server is (?:busy|down)|no healthy upstream|upstream connect error|overloaded
        |internal[_ ]error|backend (?:error|fetch failed)|origin is unreachable
      `,
      fair,
      { 'limit.rate': hint },
    ),
    said(
      'gateway-reports',
      regex`
        (?:upstream|backend|provider|origin)[a-z ]{0,20} (?:returned|responded|answered|error|rejected)
          [^;]{0,30}(?:40[13]|unauthori|invalid|error)
        |provider returned error|\d{3} backend returned
      `,
      fair,
      { 'key.wrong_provider': weak, 'send.conflict': weak },
    ),
    said(
      'own-database',
      regex`
        no connected db|no_db_connection|(?<!movie )database (?:error|connection|is )
        |(?:redis|postgres|mysql|mongo)[a-z ]{0,20}(?:error|refused|timeout)
        |cache (?:service )?(?:is )?(?:down|unavailable)
      `,
      fair,
      { 'key.unknown': weak },
    ),
    said('placeholder-in-message', /\[(?:api[ _]?)?key\]|\{(?:api[ _]?)?key\}/, weak),
    said(
      'success-false-no-reason',
      /["']success["']?: ?false[^;]{0,40}["'](?:message|error)["']?: ?(?:""|null)|"error": ?true/,
      hint,
    ),
    remarked(
      'many-at-once',
      regex`
        (?<!(?:runs|serves|made) (?:for )?|\bip,? |not )(?:several|many|lots of|thousands of|multiple|other|all)
          [ ](?:of )?(?:the |our |my )?(?:users\b|people|developers?|customers?|devs|installations)\b
          (?![a-z() ]{0,30} (?:
                no (?:trouble|problem|issue|such)|not\b|can\b|do not|don't|works?\b|worked|fine|are connected
                |connected
              )
          )
        |(?:several|many|multiple|all|different) apps?\b[a-z ]{0,20}
          (?:at once|at the same time|too|alike|affected|in production)
        |(?<!not (?:(?:fail|happen|occur|break|so|seen) )?(?:(?:for|at|to|by) )?)every(?:one|body)\b
        |others (?:have|report|see|too|also)|not only me|for all users|more than one (?:user|person)
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
        (?:\bit|service|api|server|site|everything|access|they|all) (?:came|went|comes|is|are|was|were) back\b
        |(?:came|comes) back (?:by|the next|after|on its|without|later|online)
        |(?:solved|works?|worked|began|away|fixed|recovered|healed|ended|back|refreshed|changed)[a-z ]{0,15} by[ ]
          (?:itself|themselves)
        |resolved itself|solved itself|works? again\b(?! for| after)
        |without (?:any )?(?:change|doing anything)[a-z ]{0,20}(?:works|again)
        |(?:next day|an hour later|days later)[a-z ,]{0,20}works?
      `,
      strong,
      { 'key.inactive': weak, 'limit.quota': hint, 'limit.rate': hint, ...notMine },
    ),
    remarked(
      'site-down-too',
      regex`
        (?:status page|site|web ?site|portal|dashboard|service|server|console|sandbox)[a-z ]{0,20}[ ]
          (?:is |are |was |shows? )?(?:
            down\b|unreachable|(?:cannot|can not|could not) be reached|not reachable|unavailable|an? incident
            |an? outage|offline|5\d\d|maintenance|slow
          )
        |outage|incident|downtime|disruption
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
    remarked(
      'no-token-works',
      regex`
        \bno (?:api )?(?:key|token)s? works?\b
        |(?:every|any|all) (?:new )?(?:key|token)s?[a-z ]{0,20}(?:refused|fails?|rejected|works)(?: at once)?
        |each refused|refused at once|(?:keys|tokens) (?:had |have )?worked until now
      `,
      fair,
      { 'client.defect': hint, 'account.suspended': weak, 'key.unknown': -fair, 'key.revoked': -weak },
    ),
    remarked(
      'one-class-of-keys',
      regex`
        (?:development|developer|production|personal|old|new|test|read) (?:api )?(?:keys|tokens) (?:are |is )?
          (?:unaffected|not affected|fine|work)
        |only (?:development|new|old|read|test) (?:keys|tokens)|keys? unaffected
      `,
      fair,
      { 'perm.resource': hint },
    ),
    remarked(
      'everything-affected',
      regex`
        (?:every|all|any) (?:api )?(?:endpoints?|routes?|calls?|methods?|regions?|services)[a-z ]{0,12}[ ]
          (?:is |are )?(?:affected|fails?|refused|401|403)
        |across the board|on all endpoints|401s? everywhere
      `,
      weak,
      { 'key.revoked': weak, 'perm.scope': -weak, 'perm.resource': -weak },
    ),
    remarked(
      'all-systems-alike',
      regex`
        windows,? (?:mac|linux)[a-z ,]{0,20}(?:alike|same)
        |(?<!(?:runs?|running|used|installed|works) on )(?:several|all|different|two|three|both)[ ]
          (?:
            machines|systems|platforms|computers|devices|networks|browsers|clients
          )
        |another (?:machine|browser|computer|network|library|client|tool)(?:'s)?[a-z ]{0,25}
          (?:
            the same\b(?!
                [ ](?:api |access )?(?:key|token|credential|address|account|setting|code|data|call|request)
              )
            |too\b|also\b|fails
          )
        |two [a-z]{1,30} clients
      `,
      fair,
      {
        'key.unknown': hint,
        'key.inactive': weak,
        'client.defect': -hint,
        'config.not_loaded': -fair,
        'config.shadowed': -fair,
        'perm.ip': -weak,
      },
    ),
    remarked(
      'plain-request-too',
      regex`
        (?:plain|bare|simple|direct|even) (?:curl|request|call)[a-z, ]{0,20}(?:same|too|fails?|also)?
        |(?:curl|postman),? same (?:result|error|answer)|vendor's own (?:curl )?example (?:fails|gives)
        |official (?:example|sample|client)[a-z ]{0,20}(?:same|fails|too)
      `,
      fair,
      {
        'key.unknown': hint,
        'key.revoked': hint,
        'key.inactive': hint,
        'client.defect': -fair,
        'send.scheme_wrong': -hint,
      },
    ),
    remarked(
      'known-valid',
      regex`
        (?:key|token|credentials?) (?:is|are|was) (?:
            known to be |surely |certainly |definitely |still |confirmed[ ]
          )?valid
        |valid (?:api )?(?:key|token) (?:with|and|for|that)|with direct access|shown as (?:valid|active)
      `,
      hint,
      { 'client.defect': weak, 'key.expired': -weak, 'key.mistyped': -weak, 'key.unknown': -weak },
    ),
    remarked(
      'same-key-one-path',
      regex`
        same key works on|works on (?:the |all )?(?:paths?|endpoints?|routes?|methods?) (?:below|above|other|but)
        |(?:one|this|that) (?:path|route|endpoint|method) (?:only|alone)
      `,
      weak,
      { 'api.retired': weak, 'perm.scope': weak, 'perm.resource': weak, 'key.unknown': -fair, 'key.revoked': -fair },
    ),
    remarked(
      'session-works',
      regex`
        (?:works?|worked|passes|fine) (?:with|by|using|through|after) (?:the )?
          (?:session|cookies?|logging in|log ?in)
        |after logging in[^;]{0,30}works
      `,
      weak,
      { 'key.wrong_kind': weak, 'perm.scope': hint },
    ),
    remarked(
      'gateway-between',
      regex`
        issued by (?:the|a|our) (?:proxy|gateway|relay)
        |(?:key|token) is (?:configured|set|kept|stored) (?:on|in|at) the (?:proxy|gateway|server|relay)
        |(?:gateway|proxy|relay|broker) (?:holds|has|adds|injects|replaces)
      `,
      fair,
      { 'send.conflict': weak, 'send.stripped': weak },
    ),
    remarked(
      'key-portal',
      regex`
        key portal|key (?:creation|generation|page) (?:answers|returns|shows|gives)
        |regenerated[^;]{0,30}(?:each time|every time)
      `,
      weak,
      { 'key.inactive': hint },
    ),
    remarked(
      'renewed-and-still',
      regex`
        (?:token|key) was (?:renewed|refreshed|reissued|regenerated|recreated)
        |(?:fresh|brand-?new|just created) (?:api )?(?:key|token)\b
      `,
      hint,
      { 'key.inactive': weak, 'client.defect': hint, 'key.expired': -fair, 'key.revoked': -fair },
    ),
    remarked(
      'server-upgraded',
      regex`
        (?:server|instance|self-hosted|backend|product) (?:was |has been )?(?:updated|upgraded|migrated)
        |after (?:an? |the )?(?:upgrade|update) of the (?:server|instance|backend)
      `,
      weak,
      { 'send.wrong_header': weak, 'api.retired': fair, 'client.defect': weak, 'key.missing': hint },
    ),
    remarked(
      'same-moment',
      regex`
        (?:at|since|from) (?:about |around |exactly )?(?:the same (?:moment|day\b|minute|hour)|noon|midnight)
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
      'documented-example-fails',
      regex`
        (?:docs?|documentation|official|vendor's|provider's|quick-?start)[a-z' ]{0,12}[ ]
          (?:example|sample|curl|code|client)[a-z ,]{0,25}(?:refused|fails?|same|too|401|403)
      `,
      weak,
      { 'key.unknown': hint, 'key.wrong_kind': hint, 'client.defect': -weak },
    ),
    noticed(
      'server-error',
      'The answer has a status of the 500 class.',
      ({ statuses }) => statuses.some(isServerError),
      fair,
      { 'client.defect': hint },
    ),
    noticed(
      'refusal-inside-error',
      'A 500-class answer wraps a refusal: the gateway was refused, not the caller.',
      ({ statuses }) => statuses.some(isServerError) && statuses.some((status) => status === 401 || status === 403),
      weak,
      { 'send.conflict': hint },
    ),
    remarked(
      'no-place-for-a-key',
      regex`
        (?:no|not any) (?:place|field|way|option) to (?:enter|set|give|put)[a-z ]{0,12}key
        |(?<!self-)hosted (?:version|service|instance)|paying (?:user|customer)
        |no key (?:is )?(?:needed|of (?:my|our) own)
      `,
      fair,
      { 'client.defect': -hint, 'token.incomplete': -weak, 'limit.rate': hint },
    ),
    remarked(
      'accepted-at-another-door',
      regex`
        same (?:key|token) (?:gets|got|has|returns) (?:a )?200
        |same (?:key|token) (?:works|is accepted|passes)[a-z ]{0,8}(?:on|at|in|for|by) (?:the )?
          (?:rest|graphql|gateway|other (?:door|route|endpoint))
      `,
      fair,
      { 'perm.resource': weak, 'env.wrong_host': weak, 'key.unknown': -fair, 'key.wrong_kind': -weak },
    ),
    noticed(
      'own-server-does-not-look',
      'A server of one’s own calls a credential missing that the request carries: its authentication is not set up for it.',
      ({ host, zones }) =>
        host !== null &&
        isLocal(host) &&
        /authorization: /.test(zones.request) &&
        /not provided|missing|no (?:api key|token|authori[sz]ation|credentials?)/.test(zones.answer),
      fair,
      { 'send.stripped': weak, 'send.scheme_wrong': weak },
    ),
    ...otherSide,
    ...faultTold,
  ],

  examine(observed): Verdict<Found> {
    const { status } = observed
    if (status !== null && isServerError(status))
      return suspected({ status, behind: observed.statuses.find((one) => one === 401 || one === 403) ?? null })
    const documented = statedAs(observed, 'server.fault')
    return documented.verdict === 'suspected' ? suspected({ status: observed.status, behind: null }) : documented
  },

  explain({ found, providerName }) {
    if (found?.behind)
      return `The answer ${found.status} wraps a ${found.behind}: a server between you and the API was refused, so its own key is the one to look at.`
    if (found?.status && isServerError(found.status))
      return `${providerName} answered ${found.status}: it failed itself, which says nothing about the key.`
    return `Nothing on your side explains the refusal: ${providerName} (or a gateway in between) has an outage or a defect and turns valid keys away.`
  },

  fix: ({ observed, providerName }) =>
    fix(
      `Do not change the key: look at the status page of ${providerName}, send the same request again later, and report it with time and request id.`,
      {
        commands: [`curl -sS -D - -o /dev/null -H "Authorization: Bearer $${variableName(observed)}" "$URL"`],
      },
    ),

  dashboard: 'status',
  question: 'Do other people, or other machines with other keys, get the same refusal since the same time?',
})
