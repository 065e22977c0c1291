import { fair, hint, said, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Refusals that leave open whether the time of a token is up or it was never right. */
export const openWordings: readonly Sign[] = [
  said(
    'invalid-grant',
    regex`
      invalid_grant
      |refresh[_ ]token[a-z_ ]{0,24}(?:expired|invalid|revoked|not[_ ]found|already[_ ]used|incorrect)
      |bad_refresh_token|bad_verification_code|authorization code (?:was not found|is invalid|expired|has)
    `,
    fair,
    { 'key.revoked': weak, 'sign.clock': weak, 'token.claims': weak },
  ),
  said(
    'invalid-access-token',
    regex`
      (?:access_token|access token|oauth token|bearer token|session)[a-z ]{0,14} (?:is |provided is |was )?
        (?:invalid|no longer valid|not valid|inactive)
      |invalid[_ ](?:oauth |access |bearer )(?:access )?token|invalid_token|oauthaccesstokenexception
      |token (?:has been )?invalidated
    `,
    weak,
    { 'key.revoked': hint, 'token.claims': hint, 'key.wrong_kind': hint },
  ),
  said(
    'expired-or-revoked',
    regex`
      (?:expired|invalid),?(?: or| and|,) (?:has been )?(?:revoked|malformed|invalid|expired)|revoked or expired
      |expired or revoked|expired or (?:is )?otherwise invalid
    `,
    weak,
    { 'key.revoked': hint, 'key.expired': hint },
  ),
  said(
    'security-token',
    regex`
      security token included in the request is (?:expired|invalid)|provided token has expired|sso session
      |temporary credentials
    `,
    weak,
    { 'token.incomplete': weak, 'config.shadowed': hint, 'key.unknown': hint },
  ),
  said('expected-oauth', /expected oauth ?2 access token/, hint, { 'key.wrong_kind': weak }),
]
