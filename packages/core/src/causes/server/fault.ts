import { defineCause, fix, suspected } from '../../model/cause.ts'
import { tryCommands } from '../../looks/try-command.ts'
import type { Verdict } from '../../model/cause.ts'
import type { Observed } from '../../model/observed.ts'
import { decisive, fair, hint, noticed, remarked, said, strong, weak } from '../../model/sign.ts'
import { echoedTail, echoesGatewaysKey } from '../../looks/echoed-tail.ts'
import { proof } from '../../looks/session/speaks.ts'
import { storeDown } from '../../looks/store-down.ts'
import { statedAs } from '../../looks/stated.ts'
import { otherSide } from './signs/other-side.ts'
import { outageRemarks, outageSharedRemarks } from './signs/outage-remarks.ts'
import { reachRemarks } from './signs/reach-remarks.ts'
import { seenFromOutside } from './signs/seen-from-outside.ts'
import { faultTold } from './signs/told.ts'
import { isLocal } from '../../looks/hosts.ts'
import { regex } from '../../model/regex.ts'
import { newerServer } from './signs/newer-server.ts'
import { ownLog } from './signs/own-log.ts'

type Found = {
  readonly status: number | null
  readonly behind: number | null
  /** How the key ends that the gateway holds and that was refused. */
  readonly gatewaysKey?: string
}

/** Numbers from 530 on are a mail server's: 535 is its refusal of a password. */
function isServerError(status: number): boolean {
  return status >= 500 && status < 530
}

const ofCredential = regex`
  (?:wrong|bad|invalid|incorrect|unknown|expired|not a valid|unrecogni[sz]ed) (?:[a-z0-9]{1,20} ){0,2}
    (?:credentials?|log-?in|api[ _-]?key|token|password|user ?name|scope|nonce|signature)\b
  |bad_login|unauthorized_client|invalid_(?:client|scope|grant|token|api_?key|credentials?)|nonce:|senderid mismatch
  |(?:key|token|credentials?) (?:is |are |was )?(?:unconfigured|not configured|missing|revoked|expired)
`

/** Some services answer whatever is wrong with a status of the 500 class, and say in the text that it is the credential. */
function namesCredential({ statuses, zones }: Observed): boolean {
  return ofCredential.test(zones.answer) && !statuses.includes(401) && !statuses.includes(403)
}

/** Some issuers refuse a credential with a status of the 500 class, and their documentation says so. */
function isDocumentedRefusal({ documented, named }: Observed): boolean {
  return (
    named !== 'server.fault' &&
    documented.some(
      ({ refusal: { status, causes } }) =>
        (typeof status === 'number' ? [status] : (status ?? [])).some(isServerError) &&
        !causes.includes('server.fault'),
    )
  )
}

function failsItself(observed: Observed): boolean {
  return observed.statuses.some(isServerError) && !isDocumentedRefusal(observed)
}

export const fault = defineCause({
  id: 'server.fault',
  title: 'The fault is on the other side: outage, defect, or a gateway with a wrong key of its own',
  signs: [
    noticed(
      'gateways-own-key',
      'The request went to a gateway, and the key that was refused is not the one that it carried.',
      echoesGatewaysKey,
      decisive,
    ),
    noticed(
      'key-store-down',
      'The side that checks keys could not reach the place where they are kept, and refused all the same.',
      storeDown,
      proof,
      { 'key.unknown': -decisive, 'key.revoked': -decisive, 'key.wrong_kind': -decisive, 'config.not_loaded': -strong },
    ),
    said(
      'broken-server',
      regex`
        internal server error|bad gateway|service (?:is )?(?:temporarily )?unavailable(?! (?:from|in) )
        |gateway time-?out|under maintenance|maintenance mode|temporarily unavailable
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
    ...outageRemarks,
    ...reachRemarks,
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
    ...outageSharedRemarks,
    remarked(
      'documented-example-fails',
      regex`
        (?:docs?|documentation|official|vendor's|provider's|quick-?start)[a-z' ]{0,12}[ ]
          (?:example|sample|curl|code|client)[a-z ,]{0,25}(?:refused|fails?|same|too|401|403)
      `,
      weak,
      { 'key.unknown': hint, 'key.wrong_kind': hint, 'client.defect': -weak },
    ),
    noticed('server-error', 'The answer has a status of the 500 class.', failsItself, fair, { 'client.defect': hint }),
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
    noticed(
      'error-names-the-credential',
      'The status is of the 500 class, and the text says that the credential is what is wrong.',
      (observed) => observed.statuses.some(isServerError) && namesCredential(observed),
      -strong,
      { 'config.shadowed': hint, 'key.unknown': hint },
    ),
    ...otherSide,
    ...faultTold,
    ...seenFromOutside,
    ...newerServer,
    ...ownLog,
  ],

  examine(observed): Verdict<Found> {
    const { status } = observed
    if (status !== null && isServerError(status) && !namesCredential(observed) && !isDocumentedRefusal(observed))
      return suspected({ status, behind: observed.statuses.find((one) => one === 401 || one === 403) ?? null })
    const tail = echoedTail(observed)
    if (tail !== null && echoesGatewaysKey(observed))
      return suspected({ status, behind: null, gatewaysKey: tail.slice(-4) })
    const documented = statedAs(observed, 'server.fault')
    return documented.verdict === 'suspected' ? suspected({ status: observed.status, behind: null }) : documented
  },

  explain({ found, providerName }) {
    if (found?.gatewaysKey)
      return `The key that was refused ends in "${found.gatewaysKey}", and the request carried another: the gateway in between was let in, and its own key for the API behind it is refused.`
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
        commands: tryCommands(observed, { options: '-sS -D - -o /dev/null' }),
      },
    ),

  dashboard: 'status',
  question: 'Do other people, or other machines with other keys, get the same refusal since the same time?',
})
