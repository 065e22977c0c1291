import { fair, remarked, weak } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const issuer = regex`
  (?:keycloak|identity ?server|auth0|okta|entra|cognito|dex|authentik|zitadel|ory hydra|idp|openid provider
    |(?:authori[sz]ation|identity|auth|sso|login|oidc|oauth) (?:server|provider))
`

/** Another issuer, or another version of it, signs by another algorithm or names itself, its keys or the audience otherwise. */
export const issuerExchanged = remarked(
  'issuer-was-exchanged',
  regex`
    \b${issuer}[a-z0-9. ]{0,12} (?:was |has been |is |got |were )?(?:changed|switched|replaced|exchanged|moved|migrated|upgraded|swapped)\b
    |(?:changed|switched|replaced|exchanged|moved|migrated|upgraded|swapped) (?:to |from |over to |over from )?
      (?:the |our |an? |another )?(?:new |other |different )?${issuer}\b
    |new ${issuer}\b
  `,
  weak,
  { 'config.not_loaded': -weak, 'key.placeholder': -fair, 'env.wrong_host': weak },
)
