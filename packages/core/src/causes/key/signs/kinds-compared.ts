import { fair, noticed, remarked, strong, weak } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const form = regex`
  (?:format|form|shape|length|prefix|pattern|type|kind|sort|base-?64|hex|uuid|guid|letters?|digits?|characters)
`
/** One key of two is accepted, and people see that the two do not look alike. */
const otherFormWorks = regex`
  (?:old|older|previous|other|another|first|second|former|earlier|legacy|one)(?: (?:api )?(?:keys?|tokens?|one|ones))? (?:\([^)]{0,40}\) )?
    (?:of|with|in|has|having) (?:an? |the )?(?:other|another|different|old(?:er)?|longer|shorter)[a-z ]{0,12} ${form}\b[^;]{0,40}
    \b(?:works?|worked|accepted|passes|is fine)
  |(?:old|older|previous|other|another|former|earlier|legacy)(?: (?:api )?(?:keys?|tokens?|one|ones)) \([^)]{0,40}${form}[^)]{0,30}\) (?:still )?
    (?:works?|worked|is accepted|passes|is fine)
  |(?:keys?|tokens?|ones?) (?:look|looks|is|are|has|have) (?:an? )?(?:different|other|unlike|longer|shorter)[^;]{0,30}[,;][^;]{0,60}
    \b(?:old|other|former|previous) (?:one|key|token)s? (?:still )?(?:works?|worked)
`

/** Two credentials side by side of which one passes: what tells them apart is their kind. */
export const kindsCompared: readonly Sign[] = [
  remarked('key-of-another-form-works', otherFormWorks, strong, {
    'send.scheme_wrong': -strong,
    'send.wrong_header': -fair,
    'key.inactive': -fair,
    'key.revoked': -weak,
    'config.not_loaded': -weak,
  }),
  remarked(
    'which-of-several-keys',
    regex`
      (?:which|what) (?:one )?(?:of (?:the |these |those )?)?(?:two|three|both|several|many)?[a-z ]{0,10}(?:keys?|tokens?)[ ]
        (?:is|are|to|should|must|has|belongs|goes|do|does)\b
      |(?:there are|shows?|lists?|offers?|has|have|gives?) (?:two|three|four|several|many|different) (?:api |kinds of |sorts of |types of )?
        (?:keys|tokens)\b
      |(?:two|three|several|both) (?:kinds|sorts|types) of (?:api )?(?:keys?|tokens?)
    `,
    fair,
    { 'key.unknown': weak },
  ),
  noticed(
    'access-token-at-a-user-pool-authorizer',
    'The access token of Cognito is taken, and the authorizer of a user pool without scopes takes the id token alone.',
    isAccessTokenAtAuthorizer,
    strong,
    { 'sign.mismatch': -fair, 'client.defect': -fair, 'token.claims': weak },
  ),
]

function isAccessTokenAtAuthorizer({ zones: { code, all } }: Observed): boolean {
  return (
    /getaccesstoken\(\)\.getjwttoken\(\)|tokens\??\.accesstoken/.test(code) && /api gateway|execute-api|authorizer/.test(all)
  )
}
