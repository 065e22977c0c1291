import { anywhere, fair, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** What Basic wants of its two halves and of their encoding. */
export const basicParts: readonly Sign[] = [
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
