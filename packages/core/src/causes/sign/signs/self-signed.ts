import { fair, hint, noticed, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** What carries the time of its making. */
const timed = regex`
  \bjwt\b|json web token|signature|timestamp|hmac|service[- ]account|github app|installation[_ ]token
  |tokens? prior to|access_tokens\b
`

const driftingHost = regex`
  docker (?:on|for|desktop)[a-z ]{0,12}(?:windows|mac)
  |container[a-z ]{0,12} (?:of|on|in|under) (?:docker )?(?:on |for |desktop )?(?:windows|mac)|\bwsl2?\b
  |virtual ?(?:machine|box)|vmware|hyper-v|vagrant|days after (?:a |the |each |every )?(?:re)?(?:start|boot)
  |(?:woke|wakes?|waking) (?:up )?from|after (?:sleep|suspend|resume|hibernation)
`

const signatureRefused = regex`
  signature|authfailure|server failed to authenticate the request|aws was not able to validate|invalid_grant
  |assertion|timestamp
`

const selfSignedLogin = regex`
  github app\b|app\/installations|installations?\/\d{1,14}\/access_tokens|installation[_ ](?:access )?token
  |appstoreconnect|app ?store (?:connect|server) api|notary (?:api|service|submission)|api\.push\.apple
  |snowflake[a-z ]{0,20}key ?-?pair
`

const serviceAccount = /service[-_ ]?account|gtoken|jwt[-_ ]?(?:bearer|client|grant)|"client_email"/

/** What callers sign themselves, with a time in it, and how it fails where the clock is off. */
export const selfSigned: readonly Sign[] = [
  noticed(
    'signed-and-intermittent',
    'What is signed with a time is refused now and then: a clock that is a little off does that.',
    ({ remarkIds, zones }) =>
      remarkIds.includes('intermittent') && timed.test(`${zones.answer} ${zones.remarks} ${zones.request}`),
    strong,
    { 'server.fault': -strong, 'limit.rate': -fair, 'sign.mismatch': hint },
  ),
  noticed(
    'signature-fails-on-drifting-host',
    'A signature is refused in a container or a virtual machine on a desktop, or some days after its start: such clocks drift.',
    ({ zones }) => driftingHost.test(zones.remarks) && signatureRefused.test(zones.answer),
    strong,
    { 'token.expired': -fair, 'sign.mismatch': -weak },
  ),
  noticed(
    'self-signed-login',
    'This login takes only a token that the caller signs itself: its times and claims decide.',
    ({ zones, statuses }) =>
      (statuses.length === 0 || statuses.includes(401)) &&
      selfSignedLogin.test(`${zones.answer} ${zones.remarks} ${zones.request}`),
    fair,
    { 'token.claims': fair, 'server.fault': -weak, 'send.absent': -weak, 'limit.rate': -weak },
  ),
  noticed(
    'service-account-grant',
    'A service account signs its own request for a token, so there is no login that could have run out.',
    ({ zones }) => /invalid_grant/.test(zones.answer) && serviceAccount.test(zones.all),
    fair,
    { 'token.claims': weak, 'key.revoked': weak, 'token.expired': -strong },
  ),
]
