import { fair, hint, noticed, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Web sites for people to chat on: behind their pages is no API for programs, and a filter keeps these out. */
const chatSite =
  /\/\/(?:www\.)?(?:claude\.ai|chat\.openai\.com|chatgpt\.com|gemini\.google\.com|bard\.google\.com|perplexity\.ai|character\.ai|poe\.com|copilot\.microsoft\.com|grok\.com|chat\.deepseek\.com|chat\.mistral\.ai|huggingface\.co\/chat)\b/

const ownApp = regex`
  (?:vendor|manufacturer|maker|provider|official|phone|mobile|smart ?phone|android|ios|original|company|tablet)(?:'s)?[ ]
    (?:own )?(?:phone |mobile |android |ios |web )?apps?\b[a-z ,]{0,24} (?:works?|logs? in|shows?|connects?|is fine|opens?|still)
  |works? (?:fine |well )?(?:in|with|on|through) (?:the |its |their )?(?:vendor|manufacturer|maker|official|phone|mobile|original)(?:'s)?
    (?: own| phone| mobile)? app
`

const atHome =
  /(?:works?|fine|runs|passes|succeeds?|ok)[a-z ,]{0,16} (?:(?:on|from|in|at) (?:the |my |an? |our )?(?:own )?(?:desktop|laptop|pc|local (?:machine|computer|network)|localhost|home|computer|office)\b|locally)/
const onServer =
  /(?:on|from|in|at) (?:the |an? |our |my )?(?:(?:remote|production|live|cloud|linux|hosted|virtual) )?(?:server|vps|cloud|ec2|heroku|droplet|hosting|lambda|render|colab|data ?cent(?:re|er)|hoster|github actions|azure|hetzner|railway|vercel)\b/

/** A vendor that serves its own app or its own page alone. */
export const vendorClouds: readonly Sign[] = [
  noticed(
    'chat-site-called',
    'A program calls the web site of a chat service, which lets in browsers alone.',
    ({ statuses, zones }) => statuses.includes(403) && chatSite.test(`${zones.request} ${zones.answer} ${zones.code}`),
    strong,
    {
      'perm.region': weak,
      'key.wrong_kind': -weak,
      'perm.scope': -fair,
      'perm.resource': -weak,
      'env.wrong_host': hint,
    },
  ),
  noticed(
    'own-app-gets-through',
    'Status 403 for this program, while the vendor’s own app gets through with the same account.',
    ({ statuses, zones }) =>
      statuses.includes(403) && ownApp.test(zones.remarks) && !/scope|permission/.test(zones.answer),
    strong,
    { 'api.retired': weak, 'send.absent': -weak, 'perm.scope': -fair, 'perm.resource': -weak, 'env.wrong_host': -weak },
  ),
  said(
    'app-too-old',
    regex`
      (?:app|client|application)(?: version)? (?:is |was )?(?:too old|outdated|out of date|no longer supported|unsupported|not supported)
      |(?:minimum|required|newer) (?:supported )?(?:app|client) version|(?:app|client)_?(?:version_?)?(?:outdated|too_old|upgrade_required)
      |please (?:update|upgrade) (?:your|the|to the latest) (?:app|client|version of the app)\b|upgrade your client
      |unsupported (?:app|client) version|force_?update
    `,
    strong,
    { 'api.retired': fair, 'client.defect': weak, 'key.revoked': -weak, 'perm.scope': -weak, 'perm.resource': -hint },
  ),
  noticed(
    'forbidden-on-the-server-only',
    'Status 403 on a server, while the same works at home: addresses of data centers are kept out by many.',
    ({ statuses, zones }) =>
      statuses.includes(403) &&
      atHome.test(zones.remarks) &&
      onServer.test(zones.remarks) &&
      !/scope|permission/.test(zones.answer),
    strong,
    {
      'perm.ip': fair,
      'perm.region': fair,
      'send.absent': -weak,
      'perm.scope': -weak,
      'perm.resource': -weak,
      'client.defect': -weak,
    },
  ),
]
