import { fair, noticed, remarked, requested, strong, weak } from '../../../model/sign.ts'
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

const oldOnesPass = regex`
  (?:keys?|tokens?|ones|those) (?:that were |which were )?(?:made|created|issued|generated) (?:before|earlier|in the past|long ago)[a-z ]{0,24} (?:still )?(?:works?|accepted|pass)
  |(?:old|older|existing|previous|earlier|legacy) (?:api )?(?:keys?|tokens?|ones)[a-z ]{0,16} (?:still |continue to )?(?:works?|are accepted|pass)
`
const newOneDiffers = regex`
  (?:new|newly made|fresh)[a-z ]{0,16} (?:api )?(?:keys?|tokens?|ones?)\b[^;]{0,60}(?:begins?|starts?|format|longer|shorter|prefix|pem|base-?64|ed25519|ecdsa|rsa|letters|characters|block|uuid|hex)
  |(?:private key|secret) of the new (?:key|one|token)
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
  remarked(
    // DeepL sells keys of two kinds; those for translation programs are refused by the API.
    'key-for-translation-programs',
    /\bcat[- ]tools?\b/,
    strong,
    { 'env.wrong_host': -strong, 'perm.resource': weak, 'key.revoked': -weak },
  ),
  noticed(
    'new-keys-of-another-form',
    'Keys of old are accepted, and the new one is of another form, which the program or the server does not know.',
    ({ zones: { remarks } }) => oldOnesPass.test(remarks) && newOneDiffers.test(remarks),
    strong,
    { 'key.encoded': -fair, 'config.mangled': -fair, 'key.inactive': -fair, 'client.defect': weak },
  ),
  remarked(
    'credentials-of-an-app-instead',
    regex`
      (?:client id|client secret|app id|app secret)(?: and (?:the |its )?(?:client )?secret)?[a-z ,]{0,24}
        (?:taken|used|given|passed)[a-z ]{0,12} (?:from it\b|as (?:the )?(?:key|api key)|for (?:the )?(?:key|api key)|in place of)
      |(?:keys?|tokens?|credentials|pair)[a-z ]{0,16} (?:from|of|on|in) (?:the |an? |my )?(?:oauth|registered|developer) (?:app|application|client)(?:'s)? (?:page|settings|section)
    `,
    fair,
    { 'key.inactive': -fair, 'env.test_live': -weak },
  ),
  requested(
    // The API key of a project of Google, where the server key of its messaging belongs.
    'api-key-where-a-server-key-belongs',
    /(?:fcm|gcm-http|android)\.googleapis\.com\/[^]{0,400}authorization: key=aiza/,
    strong,
    { 'api.retired': weak },
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
    /getaccesstoken\(\)\.getjwttoken\(\)|tokens\??\.accesstoken/.test(code) &&
    /api gateway|execute-api|authorizer/.test(all)
  )
}
