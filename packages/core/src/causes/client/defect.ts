import { defineCause, fix, unknown } from '../../model/cause.ts'
import type { Verdict } from '../../model/cause.ts'
import { coded, fair, hint, noticed, remarked, said, strong, weak } from '../../model/sign.ts'
import { variableName } from '../../looks/key-target.ts'
import { toldExcess } from '../../looks/told-length.ts'

const keyIsGood = {
  'key.unknown': -fair,
  'key.revoked': -fair,
  'key.expired': -fair,
  'key.inactive': -weak,
  'key.leaked': -weak,
  'account.billing': -weak,
  'account.suspended': -weak,
  'server.fault': -weak,
} as const

export const defect = defineCause({
  id: 'client.defect',
  title: 'A bug in the SDK or tool: it does not send what it was given',
  signs: [
    said(
      'program-stumbled',
      /typeerror|cannot read propert|undefined is not|nullpointer|attributeerror|nil pointer|panic:|data couldn't be read|object reference not set|nonetype|index ?out ?of ?range/,
      weak,
      { 'account.billing': hint },
    ),
    said(
      'cannot-be-saved',
      /(?:cannot|can't|could not|couldn't|failed to) (?:be )?(?:save|validate|verify)[a-z]{0,2}\b[^;]{0,30}(?:key|token|settings|credential)|failed to validate the (?:api )?key|handshake failed|key validation failed/,
      weak,
      { 'account.billing': weak, 'key.truncated': hint },
    ),
    said(
      'wire-format',
      /illegal base64|headers present in the request which were not signed|invalid header (?:name|value|format)|duplicate header|malformed (?:header|url)|unsupported_grant_type|method not found/,
      fair,
      { 'key.encoded': weak, 'sign.mismatch': hint, 'send.scheme_wrong': hint },
    ),
    said(
      'own-check',
      /not a valid (?:api ?)?key\b|invalid primary api key|sorry, that is an? invalid|invalid openai api key|(?:key|token) (?:has an? |is in an? )?(?:invalid|wrong|unexpected|bad) (?:format|length|shape|pattern)/,
      weak,
      { 'key.mistyped': hint, 'key.wrong_kind': hint },
    ),
    said(
      'template-echoed',
      /(?:key|token|bearer|provided)[^;"']{0,30}(?:\$\{|\{\{|\*\*[a-z]{1,8}\})|<bound method|function \w{1,40}\(|\[native code\]|promise \{|coroutine object/,
      fair,
      { 'key.placeholder': weak },
    ),
    remarked(
      'since-update',
      /(?:since|after|with|from|noticed after|because of) (?:the |an? |its |my |this |that |last |latest |newest |recent ){0,5}(?:[a-z'-]{1,20} ){0,3}(?:update|upgrade|updating|upgrading|release|commit|merge|pull request|refactor(?:ing)?|new version|newest version|latest version)\b|(?:plugin|tool|app|library|package|extension|client|sdk|integration|cli) (?:was |were |has been )?(?:just )?(?:updated|upgraded)|upgraded? just before/,
      strong,
      { 'config.shadowed': hint, 'key.unknown': -weak, 'key.expired': -weak, 'account.billing': -weak },
    ),
    remarked(
      'since-number',
      /(?:since|after|with|from|update to|upgrade to) (?:the )?(?:version |release |update to |upgrade to )?v?\d{1,6}\.\d{1,6}/,
      fair,
      { 'config.shadowed': hint, 'key.unknown': -weak, 'key.expired': -weak },
    ),
    remarked(
      'older-version-works',
      /(?:old(?:er)?|previous|earlier|prior|last) (?:version|release|build|plugin)[a-z ]{0,20}(?:works?|worked|fine|ok|accepts)|downgrad|roll(?:ed|ing)? back|went back to|version v?\d[\d.]{0,40} (?:works|worked|accepts|is fine)|before version|until (?:the |its )?(?:[a-z]{1,12}'s )?(?:new |last |latest )?(?:release|update|version|v?\d{1,6}\.\d)|(?:works?|worked|ran|fine) (?:with|in|on|under) (?:the )?(?:version before|previous|older|earlier|last (?:version|release))|version before (?:works|worked)/,
      fair,
      keyIsGood,
    ),
    remarked(
      'version-named',
      /(?:version|plugin|extension|package|library|app|add-?on|integration|sdk|module|release|beta)[a-z ]{0,12} v?\d{1,6}\.\d{1,6}|dev\.\d{1,6}|this plugin version|same version/,
      weak,
    ),
    remarked(
      'same-key-elsewhere',
      /(?:same|this|that|the|my) (?:api )?(?:key|token|credentials?|request|address|call|code)\b[^;]{0,40}(?:works?|worked|validated|tested|checked|accepted|fine|succeeds|answers|log in)[^;]{0,30}(?:by hand|in (?:the )?browser|(?:with|by|in) (?:the|another|an?) (?:[a-z]{2,10} )?(?:sdk|cli|other)\b|sdk alone|raw request|outside|on the web ?site|in the web|another (?:tool|program|app|client|module|library|script|plugin))|(?:works?|worked|fine) when (?:it is )?called by hand/,
      fair,
      { 'config.shadowed': hint, 'env.wrong_host': hint, ...keyIsGood },
    ),
    remarked(
      'curl-works',
      /(?:curl|postman|insomnia|httpie|powershell|wget)\b[^;]{0,60}(?:works?|fine|lists?|succeeds|ok\b|returns (?:data|200)|passes|normal answer|accepted)|(?:works?|worked|fine|passes|normal answer|succeeds)[^;]{0,25}(?:in|with|from|via|using) (?:plain )?(?:curl|postman|insomnia|httpie|powershell|wget)/,
      weak,
      {
        'config.shadowed': hint,
        'config.not_loaded': hint,
        'send.scheme_wrong': weak,
        'send.wrong_header': hint,
        ...keyIsGood,
      },
    ),
    remarked(
      'new-keys-fail-too',
      /(?:several|many|multiple|different|two|three|new|another|second|other|various|fresh|freshly (?:created|made))[a-z ,]{0,12} (?:api )?(?:keys?|tokens?|pats?)[a-z ,]{0,20}(?:tried|fails?|same|refused|rejected|not accepted|none|no difference)|(?:regenerat|renew|reissu|recreat)[a-z]{2,4}[^;]{0,30}(?:no difference|no change|not help|same|no effect)|none is accepted/,
      weak,
      {
        'server.fault': weak,
        'config.shadowed': hint,
        'config.not_loaded': hint,
        'env.wrong_host': hint,
        'key.wrong_kind': hint,
        'key.unknown': -fair,
        'key.revoked': -fair,
        'key.expired': -fair,
        'key.mistyped': -weak,
      },
    ),
    remarked(
      'tool-rejects-in-form',
      /(?:accepted or saved|saved by|rejected by|refused by|not accepted by)[a-z' ]{0,20}(?:app|tool|plugin|settings|form|page)|settings? (?:page|form|screen)[a-z ]{0,30}(?:rejects?|refuses|does not|won't|cannot|says)|(?:field|form|box)[a-z ]{0,25}(?:left blank|is empty|cleared|cuts)|error (?:message )?(?:won't|does not) (?:leave|go)/,
      fair,
      { 'key.truncated': weak, 'config.shadowed': hint },
    ),
    remarked(
      'only-this-feature',
      /only (?:[a-z/-]{1,40} ){0,3}(?:calls?|feature|function|commands?|requests?|models?|rpc|uploads?|tracing)[a-z ]{0,12}(?:,|;|fails?|all others|others? work)|another (?:\w{1,20} )?(?:mode|feature|function|option|part|command)[a-z ]{0,25} works|only through (?:the )?(?:app|tool|plugin)|app's [a-z]{1,30} check|from another program/,
      fair,
      { 'send.absent': weak, 'perm.scope': hint, 'key.unknown': -weak },
    ),
    remarked(
      'same-in-every-setup',
      /local (?:run|install)[a-z ]{0,10} and (?:hosted|web|cloud)[a-z ]{0,20} (?:give|show|fail)|clean (?:machine|install|profile|environment)|no config file|no [a-z_]{1,30} variables? (?:in|set)|re-?install(?:ed|ing)? (?:did|does|made)? ?(?:not|no)/,
      fair,
      { 'server.fault': hint, 'config.shadowed': -fair, 'config.not_loaded': -hint },
    ),
    remarked('workflow-unchanged-action-new', /(?:workflow|config|code|settings?) not changed/, hint, {
      'key.expired': weak,
      'server.fault': weak,
    }),
    remarked(
      'until-a-release',
      /(?:until|before|since|from) (?:the |that |a )?(?:action|plug-?in|tool|library|app|extension|package)'?s? (?:new |last |latest )?(?:release|update|version)/,
      strong,
      { ...keyIsGood, 'config.not_loaded': hint },
    ),
    remarked(
      'provider-moved-on',
      /(?:provider|google|openai|anthropic|vendor|they|api) (?:has |have |just )?(?:released|launched|changed|switched|migrated|introduced|renamed)|day after [a-z0-9 .]{0,30}(?:released|launched|changed)/,
      fair,
      { 'api.retired': fair, 'key.unknown': -weak },
    ),
    remarked(
      'set-up-before-edited-now',
      /(?:edited|opened|saved) (?:again|anew|once more)|(?:was|were) set up before and works?|when it is edited|on editing|re-?saving/,
      fair,
      { 'config.shadowed': weak },
    ),
    remarked(
      'kind-of-tool',
      /(?:browser |chrome |vs ?code )?extension\b|plug-?in\b|add-?on\b|home assistant|homebridge|wordpress|obsidian|raycast|jetbrains|mobile app|desktop app|integration\b|mcp (?:server|client)/,
      hint,
    ),
    noticed(
      'longer-than-expected',
      'The tool wants fewer characters than the key has: it may not know the newer, longer form of keys.',
      (observed) => (toldExcess(observed) ?? 0) > 0,
      fair,
      { 'key.wrong_kind': weak, 'key.wrong_provider': weak, 'key.mistyped': hint },
    ),
    remarked(
      'own-code-right',
      /(?:rest|http|raw) (?:call|request)s? (?:of the same|with the same)?[a-z ]{0,15}works|(?:php|python|java|go|node|js|ruby|c#) (?:sdk|library|client|code)[a-z ]{0,40} (?:works|places orders|succeeds|is fine)[a-z ]{0,25}(?:same (?:key|keys|credentials))?/,
      fair,
      { 'env.test_live': hint, 'env.wrong_host': weak, ...keyIsGood },
    ),
    remarked(
      'dashboard-says-active',
      /(?:dashboard|console|portal|account)[a-z ]{0,12} shows (?:the |my )?(?:key|token)?[a-z ]{0,12}(?:as )?(?:active|valid|enabled)|key is right and|has credit/,
      weak,
      { 'env.wrong_host': weak, 'key.revoked': -weak, 'key.expired': -weak, 'account.billing': -weak },
    ),
    remarked(
      'debug-shows',
      /debug (?:log|output|print)[a-z ]{0,20} shows|sends? (?:the )?(?:wrong|empty|no|dummy|placeholder)|always calls|ignores (?:the|my) (?:setting|option|base|config|key)|hard-?coded (?:in|to|url|host)/,
      strong,
      { 'env.wrong_host': weak, 'send.absent': hint },
    ),
    remarked(
      'official-client-works',
      /works? (?:fine )?(?:with|in|from|through|via|using) the (?:official|vendor's|original|other|raw|web|cli|mobile|desktop|plain|[a-z]{2,10} (?:cli|sdk|console|client)\b)[a-z ]{0,25}|(?:\bcli|\bsdk|web (?:app|interface|ui|version)|mobile app|test page|other client|official client|web ?site)[a-z' ]{0,12} (?:works|accepts|is fine|takes)|(?:accepted|works|succeeds) (?:by|on|in) (?:the )?(?:vendor|provider|issuer)'?s?/,
      fair,
      { 'config.shadowed': hint, 'env.wrong_host': hint, ...keyIsGood },
    ),
    remarked(
      'no-key-accepted',
      /(?:does not|doesn't|won't|never) accepts? (?:any|a|the|my)(?: new)? (?:api )?(?:key|token)|(?:with|for) (?:two|three|several|all|any|every) (?:different )?(?:keys|tokens)|any key (?:is )?(?:refused|rejected|invalid)/,
      fair,
      {
        'server.fault': weak,
        'key.wrong_kind': hint,
        'key.unknown': -fair,
        'key.revoked': -fair,
        'key.expired': -fair,
      },
    ),
    remarked(
      'by-hand',
      /(?:call|request|same thing|sent|made|typed|done)[a-z ]{0,15} by hand (?:works|succeeds|passes|is fine)|by hand it (?:works|passes)|works? in the (?:old|previous|last) version/,
      fair,
      keyIsGood,
    ),
    remarked(
      'fresh-machine-same',
      /(?:new|clean|fresh|second|another|other) (?:install|installation|machine|computer|device|profile|container)[a-z ,]{0,20}(?:same|too|also|as well)/,
      weak,
      { 'server.fault': weak, 'config.shadowed': -weak, 'config.not_loaded': -weak },
    ),
    remarked('form-button', /(?:test|save|verify|validate|connect|check) (?:button|connection|key)\b/, weak, {
      'send.absent': hint,
    }),
    coded('sdk-construct', /default_headers ?=|defaultheaders ?:|extra_headers ?=|monkey ?patch|patch-package/, weak, {
      'send.conflict': weak,
    }),
    remarked(
      'other-protocol-works',
      /http\/?(?:1(?:\.1|\.0)?|2|3)\b[a-z ]{0,14}(?:works|is fine|passes)|(?:with|over|by) http\/?1(?:\.1)?\b|talks http\/?2|(?:only|fails) (?:on|with|in) (?:node|python|java|php|ruby|go|\.net) ?v?\d/,
      fair,
      { 'send.header_case': fair, 'api.retired': -fair, 'env.wrong_host': -weak },
    ),
    remarked(
      'several-kinds-of-key-fail',
      /(?:legacy|old|new|v\d)[a-z0-9 ,]{0,30} (?:key|token)s?[a-z0-9 ,]{0,40} all (?:fail|refused|rejected)|every kind of (?:key|token)/,
      fair,
      { 'key.wrong_kind': -fair, 'send.wrong_place': -weak },
    ),
    noticed(
      'all-users-of-this-tool',
      'Several users of one tool are hit: the tool, rather than their keys, has changed or fails.',
      ({ remarkIds, zones }) =>
        remarkIds.includes('others-too') &&
        /(?:this|same) (?:plug-?in|version|extension|release|app|tool)|plug-?in version|with (?:the )?(?:plug-?in|extension|tool|version)/.test(
          zones.remarks,
        ),
      strong,
      { 'server.fault': -fair, 'key.unknown': -weak, 'key.revoked': -weak },
    ),
    noticed(
      'others-too-but-curl-works',
      'Others are hit too, while the same request by hand passes: the service is up, and the tool is at fault.',
      ({ remarkIds }) =>
        remarkIds.includes('others-too') &&
        (remarkIds.includes('works-with-curl') || remarkIds.includes('works-in-another-tool')),
      fair,
      { 'server.fault': -strong, 'key.revoked': -weak },
    ),
    noticed(
      'update-but-curl-works',
      'It began with an update of the tool, and the same key passes elsewhere.',
      ({ remarkIds }) =>
        remarkIds.includes('since-an-update') &&
        (remarkIds.includes('works-with-curl') || remarkIds.includes('works-in-another-tool')),
      fair,
      { 'server.fault': -weak, 'key.revoked': -weak, 'key.expired': -weak },
    ),
    remarked(
      'works-with-number',
      /(?:works?|worked|ran|fine) (?:with|in|on|under) (?:the )?(?:version )?v?\d{1,6}\.\d/,
      hint,
      { 'server.fault': weak, 'api.retired': hint, 'key.unknown': -weak, 'key.revoked': -weak, 'key.expired': -weak },
    ),
    remarked(
      'regression-spoken-of',
      /regress|broken? (?:with|by|in|since) (?:the )?(?:new|last|latest|version|release|update|v?\d)|\bbump(?:ed|ing)?\b|introduced (?:in|with|by) /,
      fair,
      keyIsGood,
    ),
  ],

  examine(): Verdict<null> {
    return unknown('the same key sent by another tool, and the version of this one')
  },

  explain: ({ providerName }) =>
    `The key is good and set, but the tool or SDK in between does not bring it to ${providerName} as it should: a bug (often of one release) loses, changes or misdirects it.`,

  fix: ({ observed }) =>
    fix('Upgrade the tool or SDK, or go back to the last release that worked; until then send the request directly.', {
      commands: [
        `curl -sS -i -H "Authorization: Bearer $${variableName(observed)}" "$URL"`,
        'npm outdated',
        'pip list --outdated',
      ],
    }),

  question:
    'Does the same key work outside this tool (curl), and did the failure begin with a certain version of the tool?',
})
