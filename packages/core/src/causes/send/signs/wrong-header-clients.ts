import type { Observed } from '../../../model/observed.ts'
import { anywhere, decisive, fair, noticed, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Clients whose header is not the one that the API behind the address reads. */
export const headerOfClients: readonly Sign[] = [
  noticed(
    'access-token-where-keys-go',
    'An access token is made and put where API keys go; it belongs into Authorization, after “Bearer ”.',
    isTokenWhereKeysGo,
    decisive,
    { 'key.wrong_kind': -decisive, 'client.defect': weak, 'send.absent': -weak },
  ),
  noticed(
    'plain-client-at-azure',
    'The client for OpenAI’s own API is pointed at Azure: it sends Authorization: Bearer, where a key of Azure goes into api-key.',
    isPlainClientAtAzure,
    fair,
    { 'env.wrong_host': fair, 'key.wrong_kind': weak, 'client.defect': -weak },
  ),
  anywhere(
    // Tokens of a subscription go into Authorization after "Bearer ", with the beta header; keys into x-api-key.
    'setup-token-of-a-subscription',
    regex`
      \bsetup[- ]tokens?\b(?! auth)|sk-ant-oat\d\d|\bclaude (?:code|pro|max)(?: subscription)? (?:oauth|subscription|setup)[- ]?(?:token)?
      |anthropic oauth|oauth tokens? (?:of|for|from) (?:anthropic|claude)
    `,
    weak,
    { 'key.wrong_kind': weak, 'key.wrong_provider': -strong, 'send.companion': weak },
  ),
  anywhere(
    // Behind Bearer Google looks for an OAuth token; a key of AI Studio goes into x-goog-api-key.
    'key-of-ai-studio-as-bearer',
    regex`
      (?:generativelanguage\.|ai studio|gemini_api_key)[\s\S]{0,800}expected oauth 2 access token, login cookie
      |expected oauth 2 access token, login cookie[\s\S]{0,800}(?:generativelanguage\.|ai studio|gemini_api_key)
    `,
    strong,
    { 'key.wrong_kind': -weak, 'token.expired': -fair, 'send.scheme_wrong': weak, 'send.conflict': weak },
  ),
]

const tokenMade = regex`
  access_?token|get_?access_?token|fetch_?auth_?token|getrequestheaders|google_?auth_?library|service[ _-]?account
  |credentials?\.(?:refresh|token)|\badc\b|application default credentials|gcloud auth print-access-token
`

const whereKeysGo = /x-goog-api-key|[?&]key=|["'`]x-api-key["'`]|["'`]api-key["'`]/

function isTokenWhereKeysGo({ zones }: Observed): boolean {
  return (
    /expected oauth ?2 access token|api keys are not supported by this api/.test(zones.answer) &&
    tokenMade.test(`${zones.code} ${zones.remarks}`) &&
    whereKeysGo.test(`${zones.code} ${zones.request}`)
  )
}

const plainClient = regex`
  (?<![a-z_])(?:async)?openai(?:client)?\(|addopenaichatcompletion\(|(?<!azure)chatopenai\(
`

/** The address that ends in /openai/v1 takes the plain client. */
function isPlainClientAtAzure({ zones, statuses }: Observed): boolean {
  return (
    (statuses.length === 0 || statuses.includes(401)) &&
    plainClient.test(zones.code) &&
    /base_?url|endpoint|api_base/.test(zones.code) &&
    !/azure_?openai|azurechatopenai|azureopenai|api-key|default_?headers|\/openai\/v1|ad_token/.test(zones.code) &&
    /\.openai\.azure\.com|azure (?:openai|ai foundry|foundry)|microsoft foundry|services\.ai\.azure|cognitiveservices\.azure/.test(
      zones.all,
    )
  )
}
