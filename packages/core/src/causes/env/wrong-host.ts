import { defineCause, fix, suspected } from '../../model/cause.ts'
import type { Verdict } from '../../model/cause.ts'
import type { Observed } from '../../model/observed.ts'
import {
  anywhere,
  coded,
  configured,
  fair,
  hint,
  noticed,
  remarked,
  requested,
  said,
  strong,
  weak,
} from '../../model/sign.ts'
import { configuredHosts, coversHost, hostIn, isLocal } from '../../looks/hosts.ts'
import { otherHost, strangeHost } from '../../looks/other-host.ts'
import type { OtherHost } from '../../looks/other-host.ts'
import { statedAs } from '../../looks/stated.ts'

type Found = OtherHost | { readonly called: string | null; readonly meant: null; readonly setting: null }

const rightKey = { 'key.unknown': -hint, 'key.mistyped': -hint, 'key.expired': -hint, 'key.missing': -weak } as const

export const wrongHost = defineCause({
  id: 'env.wrong_host',
  title: 'The request goes to a host, region or product that this key is not for',
  signs: [
    said(
      'wrong-endpoint',
      /(?:wrong|incorrect|invalid|different) (?:api |regional |base )?(?:endpoint|base url|host(?:name)?|region|data ?cent(?:er|re)|cluster|site\b|domain)|(?:correct|right|appropriate) (?:regional )?(?:api )?(?:endpoint|region|environment|host|site)|wrong_?(?:region|host|endpoint)|use (?:the )?(?:https?:\/\/\S{4,80}|\S{2,30} endpoint)(?: instead)?/,
      strong,
    ),
    said(
      'key-for-another',
      /for (?:the )?(?:environment|datadog site|region|site|cluster|data ?cent(?:er|re)|endpoint) ?["'a-z]|not a valid (?:api )?key for|valid (?:api )?key for [a-z ]{0,20}(?:site|region)|(?:key|token) (?:is |was )?(?:not (?:valid )?for|for another|issued (?:for|by) (?:another|a different))/,
      strong,
    ),
    said(
      'region-in-signature',
      /credential should be scoped|expecting '[a-z]{2}-[a-z0-9-]+'|permanentredirect|must be addressed using|illegallocationconstraint|authorizationheadermalformed/,
      strong,
      { 'sign.mismatch': hint },
    ),
    said(
      'route-unknown',
      /missing authentication token|(?:does not|doesn't) map to a resource|custom subdomain|no (?:such )?route|unknown (?:path|endpoint|route)|domain not found|malformed domain|no help desk/,
      fair,
      { 'send.absent': hint, 'api.retired': weak },
    ),
    said('another-vendors-page', /platform\.openai\.com\/account\/api-keys/, hint, { 'key.wrong_provider': hint }),
    said(
      'cannot-parse-token',
      /cannot parse (?:the )?access token|(?:token|key) (?:format|type) (?:is )?not (?:valid|supported) (?:for|by)/,
      fair,
      { 'key.wrong_kind': weak },
    ),
    said('publish-elsewhere', /failed put 40[13]|publish failed|denied: (?:requested|access)|failed to push/, hint, {
      'perm.scope': hint,
      'key.expired': hint,
    }),
    remarked(
      'region-of-account',
      /(?:account|organi[sz]ation|resource|project|team|workspace|key|tenant|subscription|instance)s?\b[^;]{0,30} (?:is |are |was |were |lives? |created |made |hosted |registered )*(?:in|from|on|for|of|at) (?:the )?(?:china|mainland|chinese|international|europe|eu\b|us\d|apac|asia|region|data ?cent|west|east|central|north|south|gov|us-|eu-|ap-|[a-z]+ (?:us|europe)\b|[a-z]+ region)/,
      strong,
      { 'perm.region': hint, ...rightKey },
    ),
    remarked(
      'regional-words',
      /(?:chinese|international|china|global|regional|eu|us\d?|european|american|asian?|australian?|canadian?|indian?|japan(?:ese)?|apac|gov) (?:line|endpoint|host|server|site|edition|instance|data|cloud|console|platform|version|accounts?|users?|customers?|tenants?|projects?|resources?|organi[sz]ations?|zones?|domains?|stores?|region|cluster|key)\b|data residency|government cloud|sovereign/,
      fair,
      { 'perm.region': hint },
    ),
    anywhere(
      'region-bound-product',
      /computer ?vision|text ?analytics|cognitive ?services|\btranslator\b|speech ?(?:service|sdk|config|resource)|face ?(?:api|client)\b|\bluis\b|custom ?vision|form ?recogni[sz]er|azureregion|azure ai services|content ?moderator/,
      fair,
      { 'perm.scope': -hint },
    ),
    remarked(
      'self-hosted',
      /self-?hosted|on[- ]prem[a-z]*|enterprise (?:server|edition|instance|version)|(?:own|private|company|internal|local) (?:instance|registry|installation|mirror)|community edition/,
      weak,
      { 'send.wrong_header': hint, 'key.wrong_kind': hint },
    ),
    remarked(
      'made-on-a-page',
      /(?:key|token|pair)s? (?:is|was|were|made|generated|created|taken|comes?)[a-z ]{0,25} (?:on|in|from|at|with) the [^;]{0,30}(?:console|page|portal|platform|studio|site|product|line|login|there)/,
      fair,
      { 'key.wrong_kind': weak },
    ),
    remarked(
      'made-with-product',
      /(?:token|key)s? (?:was |were )?made (?:with|by|for|there)|(?:newer|new|old|older|other|another) (?:login|product|api product|console|service|plan|edition)|key of an? [a-z]+ (?:resource|service|product)|resource is (?:open|created|deployed)/,
      weak,
      { 'key.wrong_kind': weak },
    ),
    remarked(
      'base-url-spoken-of',
      /base[_ -]?urls?|endpoint (?:is|was|set|url|address)|host ?name|api[_ ](?:base|host|url)|(?:built-in|default|configured|hard-?coded) (?:address|url|host|endpoint)|address is https?|provider's base/,
      fair,
      { 'send.wrong_header': hint },
    ),
    remarked(
      'package-target',
      /(?:published|pushed|uploaded|deployed|sent) to (?:the )?(?:public|private|company|official|other) (?:registry|repository|server|feed|host)/,
      fair,
    ),
    remarked(
      'script-works-with-url',
      /(?:works?|worked|fine|ok) (?:in|from|with) (?:a |an |another |the |his |her |my )?(?:python|node|java|go|c#|php|ruby|shell|own|editor|ide|other)[a-z ]{0,20}(?:script|program|client|extension|library|tool|collection|editor)/,
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
      /(?:api|key|token) works (?:outside|elsewhere|everywhere else)|works outside of|provider's own (?:postman|collection|example|sdk|playground)/,
      weak,
      { 'client.defect': weak, 'config.shadowed': hint, 'key.revoked': -weak },
    ),
    remarked(
      'one-of-several-hosts',
      /(?:only|just) (?:the )?(?:tracing|metrics|upload|storage|admin|management|embedding|assistant|events?|ingest|telemetry|logs?)[a-z ]{0,15} (?:is |are )?(?:refused|fails?|rejected)|(?:model|other|normal) calls work, only/,
      fair,
      { 'perm.scope': hint, 'client.defect': weak },
    ),
    remarked(
      'other-version-works',
      /(?:v?\d\.\d|\/v?\d+(?:\.\d+)?\/?\S*|older|newer|other|v\d) (?:path |version |endpoint |address |api )?(?:works|answers|returns data|is fine|accepts)|same (?:address|path) (?:works|answers)|works on the same address/,
      weak,
      { 'api.retired': weak, 'perm.resource': weak },
    ),
    remarked(
      'subscription-visible',
      /(?:subscription|allowance|credit|plan|usage) (?:is |page )?(?:shown as |shows? )(?:active|left|allowance|valid)|shows? allowance left/,
      fair,
      { 'key.inactive': weak, 'perm.resource': weak, 'account.billing': -hint },
    ),
    remarked(
      'from-example-config',
      /from the (?:example|sample|template|default)(?: config[a-z]*| settings| file)?|example config|copied (?:the )?(?:example|template|sample)/,
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
      /key (?:from|of) the same (?:provider|vendor|company)|(?:other|another) key of (?:the|this) (?:provider|vendor)|other providers (?:work|are fine)/,
      weak,
      { 'key.wrong_kind': weak },
    ),
    remarked(
      'other-domain',
      /(?:other|another|different|second|regional|chinese|european|american|global) (?:domain|web ?site|site|url|server address|dashboard)|\.(?:cn|eu|us|com|io) (?:site|web ?site|domain|account|console|version)/,
      fair,
      { 'perm.region': hint },
    ),
    remarked(
      'key-of-plan',
      /(?:coding|lite|pro|max|team|enterprise|product|business|token|studio) (?:plan|edition|page|subscription|tier)(?:'s)? (?:key|token)|key (?:belongs to|is for|of|from|for|is from) (?:the |an? )?[a-z]+ (?:plan|product|tier|edition|page|subscription|service)/,
      fair,
      { 'key.wrong_kind': weak, 'perm.resource': hint },
    ),
    remarked(
      'cured-by-address',
      /(?:works?|accepted|fine|200) (?:when|after|with|if|once) (?:the |an? |another |other )*(?:region|host|url|endpoint|base|domain|site|address|cluster|data ?cent)|(?:changing|changed|setting|switching|correcting) (?:the )?(?:region|host|url|endpoint|base url|domain|site|address)[a-z ]{0,20}(?:works|fixes|helps|cures|solves)/,
      strong,
      { 'key.unknown': -weak, 'key.revoked': -weak },
    ),
    remarked(
      'address-left-default',
      /(?:endpoint|url|host|region|address|server|base url|site) (?:is |was |were )?(?:left|not set|empty|default|unchanged|not changed|blank|missing)|left at (?:the |its )?default|default (?:endpoint|region|server|url|host)/,
      fair,
    ),
    coded(
      'base-url',
      /base_?url|api_?base|api_?host|endpoint ?[:=(]|hostname ?[:=]|setbaseurl|withendpoint|region(?:_name)? ?[:=(]|apiendpoint|server_?url/,
      weak,
      { 'client.defect': hint },
    ),
    coded(
      'default-host-client',
      /new [a-z]+(?:client|service)\( ?["'][^"']{8,}["'] ?\)|completion\( ?model ?= ?["'][a-z]+\//,
      weak,
    ),
    configured(
      'base-url-set',
      /(?:base_?url|api_?base|endpoint|_host|api_?url|registry|server_?url|(?:^| )url|(?:^| )host)["']? ?[:=] ?["']?[a-z0-9]/,
      weak,
      { 'config.shadowed': hint },
    ),
    configured(
      'base-url-empty',
      /(?:base[ _-]?url|endpoint|api[ _-]?base|host|region|site)["']? ?[:=] ?(?:\(empty\)|""|''|null\b|none\b|default\b)/,
      strong,
    ),
    configured(
      'region-or-site',
      /(?:region|site|cell|data_?cent(?:er|re)|cluster|environment|_env)["']? ?[:=] ?["']?(?!true|false|test|live|prod|dev|sandbox)[a-z]/,
      fair,
    ),
    configured('provider-and-model', /provider["']? ?[:=] ?["']?[a-z]+[^;]{0,60}model[a-z _]{0,6}["']? ?[:=]/, weak, {
      'key.wrong_kind': hint,
      'key.wrong_provider': hint,
    }),
    requested(
      'doubled-path',
      /\/(?:v1\/v1|api\/api|v1\/api\/v1|openai\/openai)|(?:com|net|org)\/\/(?:v\d|api)|\/!api/,
      strong,
    ),
    noticed(
      'configured-host-not-called',
      'The configuration names another host of the same owner than the one that answered.',
      (observed) => otherHost(observed) !== null,
      strong,
      rightKey,
    ),
    noticed(
      'own-installation-not-named',
      'The user speaks of an own installation, and no request, code or setting names its address.',
      isOwnAddressLeftOut,
      fair,
      { 'key.wrong_kind': -hint },
    ),
    noticed(
      'one-of-sibling-hosts',
      'The provider has separate hosts for regions, and the call goes to one of them.',
      isSiblingHost,
      weak,
      { 'key.unknown': hint, 'perm.region': hint },
    ),
    noticed(
      'key-of-one-sent-to-another',
      'The key has the shape of one provider, and the configured address belongs to another owner.',
      isKeyFromElsewhere,
      fair,
      { 'key.wrong_provider': fair, 'key.placeholder': -weak },
    ),
    noticed(
      'not-a-host-of-the-provider',
      'The host that was called is none of the hosts of this provider.',
      (observed) => strangeHost(observed) !== null,
      fair,
      { 'key.wrong_provider': weak },
    ),
    noticed(
      'answered-by-another-vendor',
      'The answer links to the key page of one vendor, while the settings speak of another one.',
      otherVendorAnswers,
      fair,
      { 'key.wrong_provider': fair, 'client.defect': weak },
    ),
    noticed(
      'not-found',
      'The answer is 404: there is nothing at this address for this key.',
      ({ status }) => status === 404,
      weak,
      { 'api.retired': hint, 'env.wrong_account': weak },
    ),
  ],

  examine(observed): Verdict<Found> {
    const other = otherHost(observed) ?? strangeHost(observed)
    if (other !== null) return suspected(other)
    const documented = statedAs(observed, 'env.wrong_host')
    return documented.verdict === 'suspected'
      ? suspected({ called: observed.host, meant: null, setting: null })
      : documented
  },

  explain({ found, providerName, observed }) {
    const called = found?.called ?? observed.host
    if (found?.setting)
      return `${found.setting} names ${found.meant}, but the request went to ${called}: the key is not known there.`
    if (found?.meant)
      return `The request went to ${called}, which is no host of ${providerName}; its keys are good at ${found.meant}.`
    return `The key is good, but not ${called ? `at ${called}` : 'at the address that is called'}: ${providerName} has separate hosts for regions, products or installations, and each knows only its own keys.`
  },

  fix({ found, observed, providerName }) {
    const meant = found?.meant ?? null
    const regions = observed.provider?.regions ?? ''
    return fix(
      meant
        ? `Send the request to ${meant}.`
        : `Set base URL or region to the one that the key was made in${regions === '' ? '' : ` (${providerName}: ${firstSentence(regions)})`}.`,
      {
        edits: meant ? [{ kind: 'set-host', host: meant }] : [],
        links: (observed.provider?.docs ?? []).slice(0, 1),
      },
    )
  },

  question:
    'On which site, region, product or installation was the key made, and does the request go to exactly that one?',
})

const compatible =
  /deepseek|moonshot|kimi|qwen|dashscope|zhipu|bigmodel|openrouter|groq|mistral|together\.?ai|fireworks|grok|x\.ai|siliconflow|ollama|lm ?studio|azure|volcengine|minimax|gemini|litellm|perplexity/

/** Many vendors speak OpenAI's protocol; a client without the right base URL sends their keys to OpenAI itself. */
function otherVendorAnswers({ zones }: Observed): boolean {
  return (
    zones.answer.includes('platform.openai.com') && compatible.test(`${zones.config} ${zones.code} ${zones.remarks}`)
  )
}

function isOwnAddressLeftOut({ facts, zones, assignments }: Observed): boolean {
  const isOwn =
    /self-?hosted|on[- ]prem|own (?:instance|installation|server)|enterprise server|company(?:'s)? (?:instance|server)/
  const namesAddress = (value: string): boolean => hostIn(value) !== null || /https?:\/\/|localhost/.test(value)
  return (
    isOwn.test(zones.remarks) &&
    facts.request === null &&
    !assignments.some(({ value }) => namesAddress(value)) &&
    !/https?:\/\//.test(`${zones.code} ${zones.config}`) &&
    `${zones.code}${zones.config}` !== ''
  )
}

/** Several hosts that differ in region word or ending alone: `api.x.ai` and `api.x.cn`, `x` and `x-intl`. */
function isSiblingHost({ provider, host, assignments }: Observed): boolean {
  if (provider === null || !provider.regions) return false
  const hosts = [host, ...assignments.map(({ value }) => hostIn(value))].filter((one) => one !== null)
  const called = provider.hosts.find((pattern) => hosts.some((one) => coversHost(pattern, one)))
  return called !== undefined && provider.hosts.some((other) => other !== called && areSiblings(other, called))
}

const regionWord =
  /(?:^|[.-])(?:eu\d?|us\d?|cn|intl|international|global|china|ap|asia|au|in|jp|sg|uk|de|gov|fed|[a-z]{2}-[a-z]+-\d)(?=[.-]|$)/g

function areSiblings(one: string, other: string): boolean {
  const bare = (host: string): string => host.replace(/\.[a-z]{2,4}$/, '').replace(regionWord, '')
  return bare(one) === bare(other)
}

function isKeyFromElsewhere(observed: Observed): boolean {
  const issuers = observed.credentials.flatMap(({ reading }) =>
    reading.matches.filter(({ exact, prefix }) => exact && prefix.length >= 4).map(({ provider }) => provider),
  )
  const addresses = configuredHosts(observed).filter(({ name }) => /url|host|endpoint|base|server|api/i.test(name))
  const own = observed.provider
  return (
    own !== null &&
    own.hosts.length > 0 &&
    issuers.includes(own.id) &&
    addresses.length > 0 &&
    addresses.every(({ host }) => !own.hosts.some((pattern) => coversHost(pattern, host)) && !isLocal(host))
  )
}

function firstSentence(text: string): string {
  return (
    text
      .split(/\. |; |\n/, 1)[0]
      ?.replace(/\.$/, '')
      .slice(0, 160) ?? ''
  )
}
