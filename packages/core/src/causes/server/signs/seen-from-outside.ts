import { guardBehindRoutes } from '../../../looks/guard-order.ts'
import { decisive, fair, hint, noticed, remarked, requested, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const mine = {
  'key.unknown': -weak,
  'key.wrong_kind': -weak,
  'client.defect': -weak,
  'config.not_loaded': -weak,
} as const

const stopped = regex`
  stopped (?:working )?(?:today|yesterday|suddenly|overnight|this (?:morning|week))
  |(?:since|as of|from) (?:today|yesterday|this morning|last night|a few hours)|from one (?:hour|day|moment) to the (?:next|other)
  |for the (?:last|past) (?:few|couple of|\d{1,2}) (?:hours|minutes)
`
const anyKeyRefused = regex`
  (?:new|fresh|another|second|other) (?:api )?(?:key|token)s?[a-z ,]{0,16} (?:is|are|was|were|gets?|fails?|gives?|has)[a-z ]{0,12}
    (?:refused|rejected|same|too|as well|fails?|also)
  |(?:token|key|secret|nothing|config)[a-z ]{0,12} (?:unchanged|not changed|was changed)
`
const severalProcesses = regex`
  (?:more than one|several|multiple|two|three|many|\d{1,2})[ ](?:[a-z]{2,14} )?(?:replicas?|workers|cores|pods|nodes|processes|instances)\b
  |with a single (?:one|replica|worker|pod|node|instance|process)\b|high availability|cloud run\b
`
const byTurns = regex`
  (?:one|two|three|some|most|half)[a-z ]{0,12} (?:in|of|out of) (?:the )?(?:two|three|four|five|ten|\d{1,3}|requests|calls|logins)
  |most fail|now and then one|same (?:request|call|token) then works|right after the token
`
const ownChange = /updat|upgrad|new version|version \d|migrat|reinstall/

/** What shows the other side to be at fault: when it began, whom it hits, and in which order a server works. */
export const seenFromOutside: readonly Sign[] = [
  said(
    'server-in-other-words',
    regex`
      authorizer(?:configuration|failure)exception|internal (?:authori[sz]ation|authentication) error
      |(?:we're|we are) (?:currently )?(?:experiencing|having) (?:issues|problems|trouble|technical)|service is (?:currently )?unavailable
      |(?:validat|verif|introspect|check)[a-z]{0,4} (?:the |your )?(?:api |access )?(?:token|key)[^;]{0,30}
        (?:connection refused|timed out|unreachable|econnrefused)
    `,
    strong,
    { 'key.unknown': -fair, 'key.revoked': -fair, 'client.defect': -weak },
  ),
  requested(
    // What a plug-in answers itself passes by the guard of its host, and often by its tokens.
    'route-of-a-plug-in',
    /\/api\/plugins?\/[a-z0-9_-]{2,60}\//,
    fair,
    { 'client.defect': weak, 'key.wrong_kind': -weak, 'perm.scope': hint },
  ),
  noticed(
    'guard-behind-the-routes',
    'The server that is shown handles its routes before it reads the credential.',
    guardBehindRoutes,
    decisive,
    { 'send.absent': -decisive, 'token.claims': -fair, 'key.missing': -fair, 'key.wrong_kind': -fair },
  ),
  noticed(
    'each-replica-its-own-secret',
    'Several processes serve the address, and a token is refused by some of them: each holds a secret or a store of its own.',
    ({ zones, remarkIds }) =>
      severalProcesses.test(zones.remarks) && (remarkIds.includes('intermittent') || byTurns.test(zones.remarks)),
    strong,
    { 'sign.mismatch': weak, 'token.expired': -fair, 'client.defect': -weak, 'send.stripped': -weak },
  ),
  noticed(
    'stopped-and-every-key-refused',
    'It stopped from one hour to the next, nothing was changed, and a new key is refused as well.',
    ({ zones }) => stopped.test(zones.remarks) && anyKeyRefused.test(zones.remarks) && !ownChange.test(zones.remarks),
    weak,
    { ...mine, 'key.revoked': -weak, 'key.expired': -weak },
  ),
  remarked(
    // Two accounts do not lose their key, their credit or their rights on one day.
    'second-account-too',
    regex`
      (?<!keys? of )(?<!keys? from )\b(?:an?other|a second|a (?:completely |brand )?new|a different|a fresh|other|several|two|different)[ ]
        (?:[a-z]{2,12} )?accounts?(?! of| is | has (?:access|rights))[a-z ]{0,12}
        (?:(?:gives?|gets?|has|have|shows?|sees?|behaves?) (?:exactly )?the same|fails?\b|(?:is|are) refused|too\b|as well\b|alike\b)
      |(?:same|fails|refused)[a-z ]{0,12} (?:with|for|from|on|in) (?:an?other|a second|a different|a new|other|several|all) (?:[a-z]{2,12} )?accounts?\b
      |mit (?:einem |dem )?(?:anderen|zweiten|neuen) (?:konto|account|benutzerkonto)[^.;]{0,24}(?:dasselbe|das gleiche|auch|derselbe)
      |con otra cuenta[^.;]{0,24}(?:lo mismo|tampoco|igual|también)|com outra conta[^.;]{0,24}(?:o mesmo|também|igual)
      |avec un autre compte[^.;]{0,24}(?:pareil|la même|le même|aussi|non plus)
      |(?:换了?|另一?个|其他|别的)(?:账号|账户|帐号)[^.;]{0,8}(?:也|一样|还是|同样)
    `,
    fair,
    {
      'client.defect': fair,
      'perm.client': fair,
      'account.billing': -fair,
      'account.suspended': -fair,
      'key.revoked': -fair,
      'key.expired': -fair,
      'key.unknown': -fair,
      'perm.scope': -weak,
    },
  ),
  remarked(
    'answered-by-support',
    regex`
      (?:support|operators?|staff|vendor|provider|team|they)[a-z ]{0,12} (?:is|are|say they are|says it is|was|were) (?:working on|looking into|investigating|aware of|fixing)
      |(?:support|status page|operator|vendor)[a-z ]{0,12} (?:acknowledges?|acknowledged|blames?|found) (?:an? |the |their )
    `,
    weak,
    mine,
  ),
  remarked(
    'hits-others-since-hours',
    regex`
      for the (?:last|past) (?:few|couple of|several|\d{1,2}) (?:hours|minutes)
      |(?:other|all|several|many|different|our) (?:integrations?|apps?|tools|programs|bots|sites|shops|plugins|clients)[a-z ]{0,20}[ ]
        (?:(?:are |is |get )?(?:hit|affected|refused|broken|down)|fail(?:s|ed)?|stopped)
    `,
    strong,
    mine,
  ),
]
