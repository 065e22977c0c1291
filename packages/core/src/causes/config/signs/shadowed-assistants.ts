import { hostIn } from '../../../looks/hosts.ts'
import type { Observed } from '../../../model/observed.ts'
import { fair, hint, noticed, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Assistants take variables before their own login, and hand variables on to what they start. */
export const shadowedAssistants: readonly Sign[] = [
  noticed(
    'variable-before-the-login',
    'A variable with a key is set beside the login of the assistant, and the variable wins.',
    isVariableBeforeLogin,
    strong,
    { 'send.conflict': fair, 'key.wrong_kind': -fair, 'key.placeholder': -weak, 'token.expired': -hint },
  ),
  remarked(
    'started-by-an-assistant',
    regex`
      (?:runs?|running|start(?:s|ed)?|launched|spawned|executed|invoked)(?: [a-z]{2,12}){0,3} (?:inside|within|in|from|under|by)[ ]
        (?:an? |the )?(?:(?:integrated |own )?(?:terminal|session|shell) of )?
        (?:claude code|codex|cursor|gemini cli|copilot cli|cline|aider|(?:coding )?(?:agent|assistant))\b
    `,
    hint,
    { 'config.not_loaded': -hint },
  ),
  remarked(
    'tokens-beside-the-key',
    regex`
      (?:auth\.json|credentials\.json|\.credentials|settings\.json|credentials file|keychain)(?![^.;]{0,60}\b(?:no|not|without)\b)
        [^.;]{0,30} keys?\b[^.;]{0,30} (?:and|as well as|beside|next to|together with)[^.;]{0,24} (?:tokens?|login|session)\b
      |(?:auth\.json|credentials\.json|settings\.json|credentials file) (?:has|holds|contains) both\b
    `,
    strong,
    { 'send.conflict': weak, 'key.wrong_kind': weak },
  ),
  noticed(
    'another-address-than-the-set-one',
    'The loader of .env leaves variables alone that are set already, and another address was called than the one that .env sets.',
    isAnotherAddress,
    fair,
    { 'env.wrong_host': weak, 'config.not_loaded': -weak },
  ),
]

const login = regex`
  (?:after|despite|although|though|even after|following) (?:the |a |an )?(?:successful )?(?:\/login|log-?in|logging in|sign-?in|signing in)\b
  |(?:\/login|log-?in|sign-?in|oauth) (?:itself )?(?:reports success|succeeds|succeeded|works|is successful|passes|says)
  |logged in (?:with|by|as|to)|\b(?:max|pro|plus|team) (?:subscription|plan|account)\b|claude (?:max|pro)\b|chatgpt (?:plus|pro|login)
`

const refusedKey = regex`
  invalid bearer token|invalid x-api-key|authentication_error|invalid api key|incorrect api key|invalid authentication|credit balance
`

const variable =
  /^(?:ANTHROPIC_AUTH_TOKEN|ANTHROPIC_API_KEY|OPENAI_API_KEY|CODEX_API_KEY|GEMINI_API_KEY|GOOGLE_API_KEY)$/

function isVariableBeforeLogin({ zones, assignments }: Observed): boolean {
  return (
    login.test(zones.remarks) &&
    refusedKey.test(zones.answer) &&
    assignments.some(({ name, value }) => variable.test(name) && value.replace(/["'\s]/g, '') !== '')
  )
}

function isAnotherAddress({ host, facts, zones, assignments }: Observed): boolean {
  if (host === null || facts.request === null || !/dotenv/.test(zones.code) || /override ?[:=] ?true/.test(zones.code))
    return false
  const set = assignments.flatMap(({ name, value, zone }) =>
    zone === 'config' && /(?:base_?url|api_?base|endpoint|_host|_url)$/i.test(name) ? (hostIn(value) ?? []) : [],
  )
  return set.length > 0 && !set.includes(host)
}
