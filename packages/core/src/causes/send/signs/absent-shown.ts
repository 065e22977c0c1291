import { decisive, fair, hint, noticed, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import { sendsNone } from '../../../wire/code/sends-none.ts'
import { writtenFlaw } from '../../../wire/written-spots.ts'
import { writesHeader } from '../../../wire/written.ts'
import { regex } from '../../../model/regex.ts'

/** What is shown of the call, and whether a key has a place in it. */
export const shownOfTheCall: readonly Sign[] = [
  noticed(
    'call-shown-without-key',
    'The code shows a whole call, and nothing in it is a key, a header or a login.',
    isCallWithoutKey,
    strong,
    { 'key.missing': weak, 'send.wrong_header': -weak, 'send.wrong_place': -hint },
  ),
  noticed(
    'code-shown-none-missed',
    'Code is shown, and the server does not say that a key is missing: who shows code shows where the key is put.',
    ({ zones }) => zones.code !== '' && !speaksOfNone.test(zones.answer),
    -weak,
  ),
  noticed(
    'known-api-by-name',
    'The API is a known one and nothing of the request is shown: the clients of such APIs attach their keys.',
    ({ facts, providerVia }) => providerVia === 'text' && facts.request === null,
    -hint,
  ),
  noticed(
    'key-seen-by-server',
    'The code writes the header of the key, and the server complains of a key, not of its lack.',
    isKeySeen,
    -(decisive + strong),
    {
      'send.wrong_place': -strong,
      'send.wrong_header': -strong,
      'send.scheme_wrong': -weak,
      'send.scheme_missing': -weak,
      'key.missing': -fair,
      'config.not_loaded': -weak,
      'key.unknown': fair,
      'key.revoked': weak,
      'token.expired': weak,
      'config.shadowed': weak,
    },
  ),
  noticed('header-written-in-code', 'The code writes the header of the key out.', writesHeader, -weak, {
    'key.missing': -weak,
    'config.not_loaded': -hint,
  }),
  // Jupyter asks for this of pages that sign in by cookie, and of no call that brings a token.
  said('form-token-of-jupyter', /'?_xsrf'? argument missing from (?:post|put|patch|delete)/, fair, {
    'send.companion': -weak,
    'client.defect': fair,
    'server.fault': weak,
    'send.stripped': hint,
  }),
]

const speaksOfNone = regex`
  missing|required?s?\b|\bno (?:api|auth|token|key|credential|valid|user)
  |not (?:provided|found|present|set|sent|logged|authenticated)|n[o']t (?:provide|pass|supply|send|include)|must[ ]
  |without|unauthenticated|anonymous|guest|unregistered
`

const callWithAddress = regex`
  (?:requests|httpx|axios|https?|got|superagent|httparty|restclient)\.(?:get|post|put|delete|patch|request)\(
  |\bfetch\( ?["'\`a-z]|\bcurl (?:-[a-z]{1,12} )?["']?http|invoke-(?:restmethod|webrequest)|urlopen\(
  |file_get_contents\(
`

/** A call with its address, while no word for a credential stands in code or settings. */
function isCallWithoutKey({ zones }: Observed): boolean {
  return (
    callWithAddress.test(zones.code) &&
    !/auth|header|token|key|bearer|credential|cookie|secret|passw|session|login|interceptor|config|option|params| -u |--user|@[a-z]/.test(
      `${zones.code} ${zones.config}`,
    )
  )
}

const ofSeenKey = regex`
  (?:invalid|incorrect|wrong|expired|revoked|unknown|unrecogni[sz]ed|inactive|malformed) (?:[a-z]{2,12} )?
    (?:key|token|jwt|signature)\b
  |(?:key|token|jwt|signature) (?:is |has |was |has been )?
    (?:invalid|incorrect|wrong|expired|revoked|unknown|not (?:valid|recogni[sz]ed|active)|inactive|malformed)
`

/** The code writes the header of the key, and the server has a complaint about a key, none about its lack. */
function isKeySeen(observed: Observed): boolean {
  const { answer } = observed.zones
  const isAsWanted = [null, 'none'].includes(writtenFlaw(observed))
  return (
    isAsWanted &&
    sendsNone(observed) === null &&
    writesHeader(observed) &&
    ofSeenKey.test(answer) &&
    !speaksOfNone.test(answer)
  )
}
