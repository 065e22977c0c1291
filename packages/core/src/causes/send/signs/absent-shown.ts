import { hint, noticed, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
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
  noticed('header-written-in-code', 'The code writes the header of the key out.', writesHeader, -weak, {
    'key.missing': -weak,
    'config.not_loaded': -hint,
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
