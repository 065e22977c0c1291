import { decisive, fair, noticed, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { webhookChecker } from '../../../looks/receives-webhook.ts'
import { regex } from '../../../model/regex.ts'

/** A time that lies outside the window, in the words of one library or service. */
export const timeInOwnWords: readonly Sign[] = [
  said(
    // Azure App Configuration signs each request with HMAC; this is what it answers to a date more than 15 minutes off.
    'signed-date-called-access-token',
    /hmac-sha256 error=["\\]{0,2}invalid_token["\\]{0,2},? error_description=["\\]{0,2}the access token has expired/,
    decisive + fair,
    { 'token.expired': -decisive, 'key.expired': -decisive, 'token.claims': -strong, 'key.wrong_kind': -strong },
  ),
  said(
    'token-of-a-later-time',
    regex`
      cannot handle token (?:prior to|with (?:iat|nbf) prior to)|token (?:is )?not (?:yet )?valid before
      |\b(?:nbf|iat|issued[- ]at)["'\`)]{0,2} (?:claim )?(?:lies|is|was|date)[a-z ]{0,8} in the future
      |expiration time['"\`]? claim \(?['"\`]?exp['"\`]?\)? is too far in the future
    `,
    decisive,
    { 'client.defect': -fair, 'key.wrong_kind': -fair, 'token.claims': weak },
  ),
]

/** The user’s own server refuses what a provider sends: the provider’s rules for callers have no part in it. */
export const checkedHere: readonly Sign[] = [
  noticed(
    'checked-on-this-side',
    'A library on the user’s own server checks a signature of the provider, and finds it wrong.',
    ({ zones }) => webhookChecker.test(`${zones.answer} ${zones.code}`) && /signature|hmac|verif/.test(zones.answer),
    fair,
    {
      'sign.clock': fair,
      'api.retired': -strong,
      'key.revoked': -strong,
      'key.expired': -strong,
      'perm.scope': -strong,
      'send.absent': -fair,
    },
  ),
  noticed(
    'signature-computed-with-a-secret',
    'The server compared a signature, so a secret was in use; what stands masked in view was masked for the paste.',
    ({ zones }) =>
      /签名错误|sign(?:ature)? (?:error|invalid|does not match|is not valid|mismatch)|invalid (?:hmac )?signature/.test(
        zones.answer,
      ) && /x{6,60}|\*{4,60}/.test(`${zones.code} ${zones.config} ${zones.answer}`),
    strong,
    { 'key.placeholder': -decisive, 'config.not_loaded': -strong, 'key.missing': -strong },
  ),
]
