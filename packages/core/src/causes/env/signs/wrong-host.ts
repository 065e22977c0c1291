import { anywhere, fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { knownPlaces } from './known-places.ts'
import { regex } from '../../../model/regex.ts'
import { addressNearby } from './address-nearby.ts'
import { addressOfKey } from './address-of-key.ts'
import { addressWritten } from './address-written.ts'
import { previewSide } from './preview-side.ts'
import { triedAlready } from './tried-already.ts'

/** What also holds where the address is wrong: the key itself is a good one. */
export const rightKey = {
  'key.unknown': -hint,
  'key.mistyped': -hint,
  'key.expired': -hint,
  'key.missing': -weak,
} as const

/** What users tell of regions, products, installations and addresses. */
export const addressRemarks: readonly Sign[] = [
  ...knownPlaces.host,
  ...addressOfKey,
  ...addressNearby,
  ...addressWritten,
  ...previewSide,
  ...triedAlready.host,
  remarked(
    'region-of-account',
    regex`
      (?:account|organi[sz]ation|resource|project|team|workspace|key|tenant|subscription|instance|data)s?\b[^;]{0,30}
        [ ](?:is |are |was |were |lives? |created |made |hosted |stored |kept |registered ){0,5}(?:in|from|on|for|of|at) (?:the )?
        (?:
          china|mainland|chinese|international|europe|eu\b|us\d|apac|asia|region|data ?cent|west|east|central
          |north|south|gov|us-|eu-|ap-|[a-z]{1,30} (?:us|europe)\b|[a-z]{1,30} region
        )
    `,
    strong,
    { 'perm.region': hint, ...rightKey },
  ),
  remarked(
    'regional-words',
    regex`
      (?:
          chinese|international|china|global|regional|eu|us\d?|european|american|asian?|australian?|canadian?
          |indian?|japan(?:ese)?|apac|gov
        ) (?:
          line|endpoint|host|server|site|edition|instance|data|cloud|console|platform|version|accounts?|users?
          |customers?|tenants?|projects?|resources?|organi[sz]ations?|zones?|domains?|stores?|region|cluster|key
        )\b
      |data residency|government cloud|sovereign
      |regions? (?:is|are|was|were) (?:selected|chosen|picked|set|entered|given|asked for)
      |(?:choice|selection|field) (?:of|for) the region
    `,
    fair,
    { 'perm.region': hint },
  ),
  anywhere(
    'region-bound-product',
    regex`
      computer ?vision|text ?analytics|cognitive ?services(?!\.azure\.com\/openai)|\btranslator\b|speech ?(?:service|sdk|config|resource)
      |face ?(?:api|client)\b|\bluis\b|custom ?vision|form ?recogni[sz]er|azureregion|azure ai services
      |content ?moderator
    `,
    fair,
    { 'perm.scope': -hint },
  ),
  anywhere(
    'separate-regional-sites',
    regex`
      zohoapis\.|\bzoho\b|langfuse|logz\.io|\bokx\b|minimaxi?\b|honeycomb|\bbraze\b|\biterable\b|customer\.io
      |mparticle|urban ?airship|sumo ?logic|opsgenie|checkmarx|genesys cloud|freshdesk|volcengine|siliconflow
      |tuya\b|mailgun|posthog|mixpanel|amplitude\b|moonshot|dashscope|bigmodel|zhipu
    `,
    fair,
    { 'key.unknown': -hint },
  ),
  remarked(
    'self-hosted',
    regex`
      self-?hosted(?! (?:[a-z]{2,10} )?(?:runner|agent)s?\b)|on[- ]prem[a-z]{0,6}|enterprise (?:server|edition|instance|version)
      |(?<!\b(?:log|logged|logging|sign|signed|signing|login|authenticated) (?:in |on )?(?:in)?to (?:the |my |our |an? )?(?:own |private |local )?)
        \b(?:own|private|internal|local|company(?:'s)?|firm's|team's) (?:[a-z]{2,14} )?
        (?:
          instance|registry|installation|mirror|server|artifactory|nexus|gitlab|sentry|jira
        )\b
      |community edition
    `,
    hint,
    { 'send.wrong_header': hint, 'key.wrong_kind': hint },
  ),
  remarked(
    'tool-calls-another',
    regex`
      (?:key|token|account|login|licen[cs]e)s? (?:is|are|was|were|comes?|stems?)[ ]
        (?:of|from|for|made (?:on|at|in|by)|issued by) (?:the |an? |our |my )?
        (?:own|company's|other|internal|private|self-hosted) (?:[a-z]{2,14} )?
        (?:installation|server|instance|site|host|domain|platform)
      |(?:tool|client|requests?|calls?|plugin|library|program|app|it) (?:still |always |only )?
        (?:talks?|goes|go|is sent|are sent|connects?|calls?|points?) (?:to )?(?:the )?(?:[a-z0-9-]{1,40}\.){1,3}
        (?:com|io|ai|net|org|cn|dev|eu|co)\b
    `,
    fair,
    { 'key.unknown': -hint },
  ),
  remarked(
    'made-on-a-page',
    regex`
      (?:key|token|pair)s? (?:is|was|were|made|generated|created|taken|comes?)[a-z ]{0,25}[ ]
        (?:on|in|from|at|with) the [^;]{0,30}(?:console|page|portal|platform|studio|site|product|line|login|there)
    `,
    weak,
    { 'key.wrong_kind': weak },
  ),
  remarked(
    'made-with-product',
    regex`
      (?:token|key)s? (?:was |were )?made (?:with|by|for|there)
      |(?:newer|new|old|older|other|another) (?:login|product|api product|console|service|plan|edition)
      |key of an? [a-z]{1,30} (?:resource|service|product)|resource is (?:open|created|deployed)
    `,
    weak,
    { 'key.wrong_kind': weak },
  ),
  remarked(
    'base-url-spoken-of',
    regex`
      base[_ -]?urls?|service[_ -]?url|endpoint (?:is|was|set|url|address)|host ?name|api[_ ](?:base|host|url)
      |(?:built-in|default|configured|hard-?coded) (?:address|url|host|endpoint)|address is https?|provider's base
      |(?:address|url|host)[a-z ]{0,16} in the (?:log|error|message|answer|trace|output)[ ]
        (?:is|names|shows|points|belongs)
    `,
    fair,
    { 'send.wrong_header': hint },
  ),
  remarked(
    'path-told',
    regex`
      (?:adds|appends|prepends|puts|builds)[a-z ]{0,20} (?:the )?(?:version|path|\/v\d|\/api)\b
      |with(?:out)? (?:the |a )?\/(?:v\d|api)\b|version (?:number )?(?:is )?in the (?:address|url|path)
      |path (?:is )?(?:doubled|there twice|wrong|missing)|(?:wrong|missing|extra|doubled) path\b
    `,
    fair,
    { 'api.retired': hint, 'client.defect': hint },
  ),
  remarked(
    'package-target',
    regex`
      (?:published|pushed|uploaded|deployed|sent) to (?:the )?(?:public|private|company|official|other)[ ]
        (?:registry|repository|server|feed|host)
    `,
    fair,
  ),
  remarked(
    'script-works-with-url',
    regex`
      (?:works?|worked|fine|ok) (?:in|from|with) (?:a |an |another |the |his |her |my )?
        (?:python|node|java|go|c#|php|ruby|shell|own|editor|ide|other)[a-z ]{0,20}
        (?:
          script|program|client|extension|library|tool|collection|editor
        )
    `,
    weak,
    {
      'client.defect': weak,
      'key.revoked': -weak,
      'key.expired': -weak,
      'key.inactive': -weak,
      'account.billing': -weak,
    },
  ),
  remarked(
    'works-outside-this-tool',
    regex`
      (?:api|key|token) works (?:outside|elsewhere|everywhere else)|works outside of
      |provider's own (?:postman|collection|example|sdk|playground)
    `,
    weak,
    { 'client.defect': weak, 'config.shadowed': hint, 'key.revoked': -weak },
  ),
  remarked(
    'one-of-several-hosts',
    regex`
      (?:only|just) (?:the )?(?:
          tracing|metrics|upload|storage|admin|management|embedding|assistant|events?|ingest|telemetry|logs?
        )[a-z ]{0,15} (?:is |are )?(?:refused|fails?|rejected)
      |(?:model|other|normal) calls work, only
    `,
    fair,
    { 'perm.scope': hint, 'client.defect': weak },
  ),
  remarked(
    'other-version-works',
    regex`
      (?:v?\d\.\d|\/v?\d{1,6}(?:\.\d{1,6})?\/?\S{0,40}|older|newer|other|v\d)[ ]
        (?:path |version |endpoint |address |api )?(?:works|answers|returns data|is fine|accepts)
      |same (?:address|path) (?:works|answers)|works on the same address
    `,
    weak,
    { 'api.retired': weak, 'perm.resource': weak },
  ),
  remarked(
    'subscription-visible',
    regex`
      (?:subscription|allowance|credit|plan|usage) (?:is |page )?(?:shown as |shows? )
        (?:active|left|allowance|valid)
      |shows? allowance left
    `,
    fair,
    { 'key.inactive': weak, 'perm.resource': weak, 'account.billing': -hint },
  ),
  remarked(
    'from-example-config',
    regex`
      from the (?:example|sample|template|default)(?: config[a-z]{0,30}| settings| file)?|example config
      |copied (?:the )?(?:example|template|sample)
    `,
    weak,
    { 'key.placeholder': weak },
  ),
  remarked(
    'one-word-answer',
    /(?:answer|response|body) (?:has|is) only|one word|empty (?:body|answer|response)|no (?:body|further detail)/,
    weak,
    { 'key.revoked': hint, 'perm.client': hint },
  ),
  remarked(
    'same-vendor-other-key',
    regex`
      key (?:from|of) the same (?:provider|vendor|company)
      |(?:other|another) key of (?:the|this) (?:provider|vendor)|other providers (?:work|are fine)
    `,
    weak,
    { 'key.wrong_kind': weak },
  ),
  remarked(
    'other-domain',
    regex`
      (?:other|another|different|second|regional|chinese|european|american|global)[ ]
        (?:domain|web ?site|site|url|server address|dashboard)
      |\.(?:cn|eu|us|com|io) (?:site|web ?site|domain|account|console|version)
    `,
    fair,
    { 'perm.region': hint },
  ),
  remarked(
    'key-of-plan',
    regex`
      (?:coding|lite|pro|max|team|enterprise|product|business|token|studio)[ ]
        (?:plan|edition|page|subscription|tier)(?:'s)? (?:key|token)
      |(?<!\bown )key (?:belongs to|is for|of|from|for|is from) (?:the |an? )?
        (?!paid|free|trial|basic|premium|higher|lower|pay)[a-z]{1,30}[ ]
        (?:plan|product|tier|edition|page|subscription|service(?! (?:account|id|principal)\b))
    `,
    fair,
    { 'key.wrong_kind': weak, 'perm.resource': hint },
  ),
  remarked(
    'cured-by-address',
    regex`
      (?:works?|accepted|fine|200) (?:when|after|with|if|once) (?:the |an? |another |other ){0,5}
        (?:
          region|host|url|endpoint|base|domain|site|address|cluster|data ?cent
        )
      |(?:changing|changed|setting|switching|correcting) (?:the )?
        (?:region|host|url|endpoint|base url|domain|site|address)[a-z ]{0,20}(?:works|fixes|helps|cures|solves)
    `,
    strong,
    { 'key.unknown': -weak, 'key.revoked': -weak },
  ),
  remarked(
    'place-was-renewed',
    regex`
      (?:cluster|volume|instance|deployment|installation|tenant|stack|portal|domain|address|host ?name|server)[ ]
        (?:was |has been |is |were )?(?:deleted and |torn down and )?(?:
          re-?created|rebuilt|re-?installed|cloned|renamed|migrated|decommissioned|moved
        )
      |(?:renamed|changed|moved) (?:its|the|their|our) (?:domain|host|address|portal|url)
      |(?:migrated|moved|switched) to (?:another|a new|a different|our own|the new)[ ]
        (?:
          instance|server|domain|cluster|portal|installation|data ?cent(?:er|re)
        )
      |(?:dns|alias|name) (?:now |still )?(?:points?|flips|leads|resolves)
    `,
    fair,
    { 'key.unknown': fair, 'config.shadowed': hint },
  ),
  remarked(
    'address-left-default',
    regex`
      (?:endpoint|url|host|region|address|server|base url|site) (?:is |was |were )?
        (?:
          left|not set|empty|default|unchanged|not changed|blank|missing
        )
      |left at (?:the |its )?default|default (?:endpoint|region|server|url|host)
    `,
    fair,
  ),
]
