import { isRegionLeftOut } from '../../../looks/separate-hosts.ts'
import { isSiteInsteadOfApi } from '../../../looks/site-instead-of-api.ts'
import { anywhere, decisive, fair, hint, noticed, remarked, requested, strong, weak } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'
import { registryLogin } from './registry-login.ts'

const ownServer = regex`
  custom (?:server|url|host|domain)|self-?hosted|(?:own|private) (?:server|instance|installation)
  |config server|server (?:url|address)|vaultwarden
`

const keyIsGood = { 'key.unknown': -weak, 'key.revoked': -fair, 'key.expired': -fair, 'key.missing': -weak } as const

const systems =
  '(?:systems?|clouds?|servers?|regions?|brands?|services?|vendors?|portals?|platforms?|environments?|countr(?:y|ies)|generations?)'

/** What shows an address that is nearly right: the site for its API, one path too few, one of several to choose from. */
export const addressNearby: readonly Sign[] = [
  registryLogin.ofHost,
  noticed(
    'site-instead-of-api',
    'The site that the vendor made for people is given where the address of the API belongs.',
    isSiteInsteadOfApi,
    decisive,
    { 'config.not_loaded': -strong, 'key.unknown': -weak, 'perm.scope': -weak, 'perm.resource': -weak },
  ),
  requested(
    // The vendor's own pages call it without any key, and it counts calls by the caller's address.
    'address-that-takes-no-key',
    /\btranslate(?:\.googleapis)?\.(?:com|google\.[a-z.]{2,6})\/translate_a\/|clients\d\.google\.com\/translate_a\//,
    strong,
    { 'send.wrong_place': weak, 'send.wrong_header': -strong, 'limit.rate': weak },
  ),
  anywhere(
    // Mirrors of npm hand packages out; publishing and logging in is for the registry itself.
    'registry-is-a-mirror',
    regex`
      registry["']?[ =:]{1,3}["']?https?:\/\/(?:registry\.npm\.taobao\.org|registry\.npmmirror\.com|(?:r|registry)\.cnpmjs\.org|mirrors\.(?:cloud\.tencent|tencent|huaweicloud)\.com)
      |no_perms\]? private mode enable|registry[a-z ,]{0,24} (?:replaced|exchanged|switched|changed)[a-z ]{0,10} (?:by|for|to|with) (?:a |an |the )?(?:faster|nearer|local|chinese|mirror)
    `,
    decisive,
    { 'config.shadowed': weak, 'config.not_loaded': -strong, 'perm.scope': -strong, 'perm.resource': -strong },
  ),
  remarked(
    'no-way-to-name-the-place',
    regex`
      (?:\bno|without an?|lacks an?|not any|nowhere|misses an?) (?:setting|option|field|parameter|argument|way|place|possibility|flag|environment variable|variable|property)[a-z ]{0,12}[ ]
        (?:for|to (?:set|give|choose|name|pass|enter|change|point))(?: [a-z]{2,12}){0,2} ?(?:(?:server|host|api)(?:.s)? |base )?
        (?:region|site|base url|url|endpoint|host|server|address|data ?cent(?:er|re))\b
      |(?:asks? for|asks? about|takes|knows|offers) no (?:region|site|base url|endpoint|host|server address)\b
      |no (?:region|base url|endpoint|site) (?:can|could|may) be (?:given|set|chosen|entered|named)
      |(?:europe|\beu|\bus|region|site|cluster|own server)\b[^.]{0,40} no (?:property|setting|option|field|parameter) for that
    `,
    strong,
    { 'client.defect': hint, 'perm.scope': -fair, 'perm.region': -weak, 'token.incomplete': -fair, ...keyIsGood },
  ),
  remarked(
    // A server of models at home speaks the API of OpenAI, and the client goes to OpenAI until it is told its address.
    'own-model-server-meant',
    regex`
      (?:goal|aim|wish|meant|wanted?|wants|trying|instead of openai|in place of openai)[^;]{0,30}[ ]
        (?:lm ?studio|llama\.?cpp|vllm|localai|koboldcpp|local (?:model|server|llm))
      |(?:lm ?studio|llama\.?cpp|vllm|localai|koboldcpp|text-generation-webui|gpt4all)[^;]{0,40}[ ]
        (?:speaks the openai|openai[- ]compatible|on the (?:own|same) machine)
      |\bany key will do\b
    `,
    fair,
    { 'key.placeholder': weak, 'key.missing': weak, 'config.not_loaded': -weak, 'key.unknown': -fair },
  ),
  noticed(
    'gateway-has-no-such-route',
    'API Gateway speaks of a missing token wherever it knows no route: the stage alone is called, or another path of it works.',
    isStageAlone,
    decisive,
    { 'send.absent': -strong, 'config.not_loaded': -strong, 'key.missing': -fair },
  ),
  noticed(
    'by-hand-the-region-is-right',
    'The provider has separate hosts for regions; the set-up names none, while the same key works by hand, where the address was written out.',
    (observed) =>
      isRegionLeftOut(observed) &&
      observed.remarkIds.includes('works-with-curl') &&
      `${observed.zones.code}${observed.zones.config}` !== '',
    fair,
    { 'key.whitespace': -hint, 'perm.client': -weak },
  ),
  noticed(
    'zoho-knows-no-such-client',
    'Zoho’s way to refuse a client (status 200) is what its accounts server of another data centre answers.',
    ({ facts, zones }) =>
      facts.response?.status === 200 &&
      /^\{ ?"error" ?: ?"invalid_client(?:_secret)?" ?\}$/.test((facts.response.body?.reveal() ?? zones.answer).trim()),
    fair,
    { 'key.wrong_kind': -hint, 'perm.scope': -weak },
  ),
  remarked(
    'one-of-several-systems',
    regex`
      (?:settings?|form|config[a-z]{0,9}|dialog|plug-?in|app|tool) (?:page |file )?(?:offers?|has|have|lists?|shows?)[ ]
        (?:[a-z]{1,12} ){0,3}${systems} (?:in|as|from) (?:an? |the )?(?:drop-?down|list|selection|choice|menu)
      |(?:drop-?down|selection|list|choice|menu) (?:of|for|with) (?:the |several |different |two |many )?(?:[a-z]{1,12} )?${systems}\b
      |(?:several|two|three|different|old and new) ${systems} (?:can be|to) (?:chosen|selected|choose|select)
    `,
    fair,
    { 'perm.client': -weak, 'client.defect': -hint },
  ),
  noticed(
    'other-programs-find-the-server',
    'The answer is 404, and other programs sign in at the same installation: this one has another address of it.',
    (observed) =>
      observed.statuses.includes(404) &&
      observed.remarkIds.includes('works-in-another-tool') &&
      ownServer.test(`${observed.zones.remarks} ${observed.zones.code} ${observed.zones.config}`),
    strong,
    { 'perm.client': -fair, 'key.wrong_kind': -weak },
  ),
]

function isStageAlone({ zones, facts }: Observed): boolean {
  if (!/missing authentication token/.test(zones.answer)) return false
  const path = /execute-api\.[a-z0-9-]{4,30}\.amazonaws\.com(?:\.cn)?(\/[^?#]{0,200})?/i.exec(
    facts.request?.url.reveal() ?? '',
  )
  if (/\b(?:root|base|bare) (?:page|path|url|address|of)\b/.test(zones.remarks)) return true
  const isShort = path !== null && /^(?:\/[^/]{1,40}\/?)?$/.test(path[1] ?? '')
  return (
    isShort || /(?:^|[ ;])(?:\.{2,3}|https?:\/)?\/\S{2,80} (?:works|answers|is fine|is found)\b/.test(zones.remarks)
  )
}
