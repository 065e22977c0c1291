import { anywhere, configured, fair, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** What Basic wants of its two halves and of their encoding. */
export const basicParts: readonly Sign[] = [
  configured(
    // PyPI takes a token only behind the user name __token__; under the name of the account it is a wrong password.
    'pypi-token-under-a-user-name',
    regex`
      user(?:name)?["']? ?[=:] ?["']?(?!__token__|<|your|\$)[a-z0-9._@+-]{2,60}["']?[ ,;]{1,3}
        (?:export )?(?:[a-z_]{1,20}_)?pass(?:word)?["']? ?[=:] ?["']?pypi-a
    `,
    strong,
    { 'token.incomplete': weak, 'config.not_loaded': -fair, 'config.shadowed': -fair, 'server.fault': -strong },
  ),
  anywhere(
    // RFC 7617: the common alphabet with its padding. Encoders for addresses leave out = and write - and _.
    'basic-in-the-alphabet-of-addresses',
    regex`
      \bbasic\b[^;]{0,60}(?:raw(?:std|url)encoding|\burlencoding\.|url_?encode64|urlsafe_b64|base64url|url-?safe base64)
      |(?:raw(?:std|url)encoding|\burlencoding\.|url_?encode64|urlsafe_b64|base64url|url-?safe base64)[^;]{0,60}\bbasic\b
      |\bbasic\b[^;]{0,50}(?:(?:without|lacks?|no|missing|strips?|drops?|cuts?)(?: the| its| any)? ?(?:base64 )?(?:padding|=)|(?:does not|doesn't|not) end (?:in|with) ["'\`]?=)
      |base ?64[a-z -]{0,24} (?:without|lacks|lacking|no|missing|strips?)(?: the| its| any)? padding
    `,
    strong,
    { 'client.defect': weak, 'key.mistyped': -weak, 'key.wrong_kind': -fair },
  ),
]
