import { decisive, fair, hint, noticed, remarked, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { namedReason } from '../../../looks/named-reason.ts'
import { regex } from '../../../model/regex.ts'

/** Publishers whose subscribers are known by the network that they call from. */
const publisher = regex`
  elsevier|scopus|sciencedirect|web of science|clarivate|springer|wiley|ieee xplore|proquest|jstor|ebsco|taylor (?:&|and) francis
`

const sessionRefused = /invalid_session_id|session expired or invalid|invalid ?session ?id|session is not valid/
const loggedInJustNow = regex`
  (?:right|directly|immediately|just|straight|shortly|seconds|moments) after (?:the |a |an )?
    (?:successful |fresh |new |first )?(?:log(?:ging)?[- ]?in|login|sign(?:ing)?[- ]?in|oauth|authori[sz])
  |(?:log-?in|logging in|sign-?in|oauth|authori[sz]ation)(?: itself| flow| step){0,2} (?:works?|succeeds?|passes|is fine|went well|gives (?:a|the) (?:token|session))
  |(?:fresh|new|newly made|brand new) (?:access )?(?:token|session|log-?in)
  |\bjust logged in\b|only just logged in
`

/** Lists of addresses that do not call themselves so: subscribed networks, loopback users, sessions tied to an address. */
export const listedPlaces: readonly Sign[] = [
  noticed(
    'entitled-by-network',
    'A publisher refuses what an institution subscribes to: it knows the subscriber by the network that the call comes from.',
    ({ statuses, zones }) =>
      statuses.some((one) => one === 401 || one === 403) &&
      publisher.test(zones.all) &&
      /not authori[sz]ed to access|insufficient|entitle|institution|authorization_error|authentication_error|requestor/.test(
        zones.answer,
      ) &&
      !/invalid api key|apikey_invalid|quota/.test(zones.answer),
    strong,
    { 'token.incomplete': weak, 'perm.resource': -weak, 'perm.scope': -weak, 'key.unknown': -weak },
  ),
  remarked(
    'network-of-institution',
    regex`
      (?:network|wi-?fi|lan|vpn|proxy|internet|eduroam)\b[a-z ]{0,10} (?:of|at|from) (?:my |the |our |an? )?
        (?:university|institution|institute|campus|library|college|school|hospital)
      |(?:universit(?:y|ies)|institution|institute|library|college|campus|hospital)(?:'s)?[a-z ,]{0,16}[ ]
        (?:subscribes|has (?:an? )?(?:subscription|licen[cs]e|access)|network|vpn|proxy)
      |(?:on|off|outside|inside) (?:the )?campus\b|institutional (?:access|subscription|login|network|entitlement)
    `,
    fair,
    { 'perm.resource': hint, 'token.incomplete': hint, 'key.mistyped': -hint },
  ),
  noticed(
    'session-tied-to-its-login',
    'Salesforce can tie a session to the address of its login: it is refused right after a login that passed, and the calls may come from another address.',
    ({ provider, zones }) =>
      provider?.id === 'salesforce' && sessionRefused.test(zones.answer) && loggedInJustNow.test(zones.remarks),
    strong,
    { 'token.expired': -strong, 'env.wrong_host': weak, 'perm.resource': hint, 'config.shadowed': -weak },
  ),
  said(
    'only-from-here',
    regex`
      masterkeyips|request ip address ["'\`]?[0-9a-f.:]{2,45}["'\`]? is not set in
      |can only (?:connect|log ?in|authenticate)(?: via| from| through| on) (?:localhost|loopback|127\.)
      |only (?:be )?(?:allowed|accepted|permitted|available|accessible) (?:from|via|on|through) (?:localhost|loopback|127\.)
    `,
    decisive,
    { ...namedReason, 'perm.scope': -weak, 'perm.referrer': -weak },
  ),
  noticed(
    'master-key-from-elsewhere',
    'Parse Server does not take the master key: from version 6 on it reads it in calls from its own machine alone, unless masterKeyIps lists others.',
    ({ zones }) =>
      /master key is required/.test(zones.answer) &&
      /parse[ -]?(?:server|dashboard|platform)|dashboard|docker|\bparse\b/.test(
        `${zones.remarks} ${zones.code} ${zones.config}`,
      ),
    strong,
    {
      'key.wrong_kind': -hint,
      'perm.scope': -weak,
      'api.retired': -weak,
      'client.defect': -weak,
      'server.fault': -weak,
    },
  ),
  noticed(
    'guest-from-elsewhere',
    'RabbitMQ refuses its user guest, who may log in from the broker’s own machine alone.',
    ({ zones, statuses }) =>
      /rabbit ?mq|\bamqps?\b/.test(zones.all) &&
      /\bguest\b/.test(`${zones.remarks} ${zones.code} ${zones.config} ${zones.request}`) &&
      (statuses.includes(401) || /access_refused|login was refused|not_authori[sz]ed|login failed/.test(zones.answer)),
    strong,
    { 'key.wrong_kind': -weak, 'key.mistyped': -hint, 'config.mangled': -hint },
  ),
  remarked(
    'session-tied-to-address',
    regex`
      (?:lock|bind|bound|tie|tied|relax)[a-z]{0,3} (?:of )?(?:the )?(?:sessions?|tokens?|logins?)? ?(?:to |of )?
        (?:an? |the |one |its |their )?(?:\bips?\b|addresses)(?: address| restriction)?
      |(?:sessions?|tokens?|logins?) (?:is |are |was |were )?(?:lock|bound|tied|pinned)[a-z]{0,3} (?:to|on) (?:an? |the |one |its )?
        (?:\bips?\b|address)
    `,
    fair,
    { 'key.wrong_kind': -hint, 'env.wrong_host': -weak },
  ),
]
