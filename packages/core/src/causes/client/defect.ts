import { defineCause, fix, unknown } from '../../model/cause.ts'
import { tryCommands } from '../../looks/try-command.ts'
import type { Verdict } from '../../model/cause.ts'
import { coded, fair, hint, noticed, remarked, said, strong, weak } from '../../model/sign.ts'
import { assertionKept } from './signs/assertion-kept.ts'
import { halfRight } from './signs/half-right.ts'
import { halfWorking } from './signs/half-working.ts'
import { seenInTheProgram } from './signs/seen-in-the-program.ts'
import { sinceAVersion } from './signs/since-a-version.ts'
import { worksElsewhere } from './signs/works-elsewhere.ts'
import { toldExcess } from '../../looks/told-length.ts'
import { regex } from '../../model/regex.ts'
import { secondTry } from './signs/second-try.ts'

export const defect = defineCause({
  id: 'client.defect',
  title: 'A bug in the SDK or tool: it does not send what it was given',
  signs: [
    said(
      'program-stumbled',
      regex`
        typeerror(?! ?\[err_|[: "'\]]{0,4}(?:
            failed to |load failed|networkerror|network request|fetch failed|invalid (?:header|character|value|url)
            |(?:the )?header|could not resolve auth|cannot convert (?:argument|string)
          ))
        |cannot read propert|undefined is not|nullpointer|attributeerror|nil pointer
        |panic: (?:runtime error|interface conversion|assignment to)|data couldn't be read|object reference not set|nonetype|index ?out ?of ?range
      `,
      weak,
      { 'account.billing': hint, 'perm.client': hint },
    ),
    said(
      'cannot-be-saved',
      regex`
        (?:cannot|can't|could not|couldn't|failed to) (?:be )?(?:save|validate|verify)[a-z]{0,2}\b[^;]{0,30}
          (?:key|token|settings|credential)
        |failed to validate the (?:api )?key|handshake failed|key validation failed
      `,
      weak,
      { 'account.billing': weak, 'key.truncated': hint },
    ),
    said(
      'wire-format',
      regex`
        illegal base64|headers present in the request which were not signed|invalid header (?:name|value|format)
        |duplicate header|malformed (?:header|url)|unsupported_grant_type|method not found
      `,
      fair,
      { 'key.encoded': weak, 'sign.mismatch': hint, 'send.scheme_wrong': hint },
    ),
    said(
      'own-check',
      regex`
        not a valid (?:api ?)?key\b|invalid primary api key|sorry, that is an? invalid|invalid openai api key
        |(?:key|token) (?:has an? |is in an? )?(?:invalid|wrong|unexpected|bad) (?:format|length|shape|pattern)
      `,
      weak,
      { 'key.mistyped': hint, 'key.wrong_kind': hint },
    ),
    said(
      'template-echoed',
      regex`
        (?:key|token|bearer|provided)[^;"']{0,30}(?:\$\{|\{\{|\*\*[a-z]{1,8}\})|<bound method|function \w{1,40}\(
        |\[native code\]|promise \{|coroutine object
      `,
      fair,
      { 'key.placeholder': weak },
    ),
    ...sinceAVersion,
    ...assertionKept,
    ...halfRight,
    ...secondTry,
    ...halfWorking,
    ...seenInTheProgram,
    ...worksElsewhere,
    remarked(
      'tool-rejects-in-form',
      regex`
        (?:accepted or saved|saved by|rejected by|refused by|not accepted by)[a-z' ]{0,20}
          (?:app|tool|plugin|settings|form|page)
        |settings? (?:page|form|screen)[a-z ]{0,30}(?:
            rejects?|refuses|does not|won't|cannot
            |says(?! (?:[a-z]{1,10} ){0,3}(?:success|ok\b|fine|saved|authenticated|connected|valid\b|all is))
          )
        |(?:field|form|box)[a-z ]{0,25}(?:left blank|is empty|cleared|cuts)
        |error (?:message )?(?:won't|does not) (?:leave|go)
        |(?:key|token|settings?|form) (?:cannot|can't|could not|can not) be (?:saved|stored|entered|added)
        |(?:test|check|validation) (?:of|in|on) the (?:settings?|form|page|dialog)[a-z ]{0,12}[ ]
          (?:fails?|stays red|is red)
      `,
      fair,
      { 'key.truncated': weak, 'config.shadowed': hint },
    ),
    remarked(
      'only-this-feature',
      regex`
        only (?:[a-z/-]{1,40} ){0,3}(?:calls?|feature|function|commands?|requests?|models?|rpc|uploads?|tracing)
          [a-z ]{0,12}(?:,|;|fails?|all others|others? work)
        |(?:rules|uploads|downloads|commands|queries|jobs|exports|imports|streams|actions) only\b
        |another (?:\w{1,20} )?(?:mode|feature|function|option|part|command)\b[a-z ]{0,25} works
        |only through (?:the )?(?:app|tool|plugin)|app's [a-z]{1,30} check|from another program
      `,
      fair,
      { 'send.absent': weak, 'perm.scope': hint, 'key.unknown': -weak },
    ),
    remarked(
      'same-in-every-setup',
      regex`
        local (?:run|install)[a-z ]{0,10} and (?:hosted|web|cloud)[a-z ]{0,20} (?:give|show|fail)
        |clean (?:machine|install|profile|environment)|no config file|no [a-z_]{1,30} variables? (?:in|set)
        |re-?install(?:ed|ing)? (?:did|does|made)? ?(?:not|no)
      `,
      fair,
      { 'server.fault': hint, 'config.shadowed': -fair, 'config.not_loaded': -hint },
    ),
    remarked('workflow-unchanged-action-new', /(?:workflow|config|code|settings?) not changed/, hint, {
      'key.expired': weak,
      'server.fault': weak,
    }),
    remarked(
      'set-up-before-edited-now',
      regex`
        (?:edited|opened|saved) (?:again|anew|once more)|(?:was|were) set up before and works?|when it is edited
        |on editing|re-?saving
      `,
      fair,
      { 'config.shadowed': weak },
    ),
    remarked(
      'kind-of-tool',
      regex`
        (?:browser |chrome |vs ?code )?extension\b|plug-?in\b|add-?on\b|home assistant|homebridge|wordpress
        |obsidian|raycast|jetbrains|mobile app|desktop app|integration\b|mcp (?:server|client)
      `,
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
      'dashboard-says-active',
      regex`
        (?:dashboard|console|portal|account)[a-z ]{0,12} shows (?:the |my )?(?:key|token)?[a-z ]{0,12}(?:as )?
          (?:active|valid|enabled)
        |key is right and|has credit
      `,
      weak,
      { 'env.wrong_host': weak, 'key.revoked': -weak, 'key.expired': -weak, 'account.billing': -weak },
    ),
    remarked(
      'debug-shows',
      regex`
        debug (?:log|output|print)[a-z ]{0,20} shows
        |(?:tool|app|program|plug-?in|library|client|sdk|extension|integration|add-on|cli|it|version)[ ]
          (?:still |always )?sends (?:the |an? )?(?:wrong|empty|no\b|dummy|placeholder)
        |always calls|ignores (?:the|my) (?:setting|option|base|config|key)|hard-?coded (?:in|to|url|host)
      `,
      fair,
      { 'env.wrong_host': weak, 'send.absent': hint },
    ),
    remarked(
      'fresh-machine-same',
      regex`
        (?:new|clean|fresh|second|another|other) (?:
            install|installation|machine|computer|device|profile|container
          )[a-z ,]{0,20}(?:same|too|also|as well)
      `,
      weak,
      { 'server.fault': weak, 'config.shadowed': -weak, 'config.not_loaded': -weak },
    ),
    remarked('form-button', /(?:test|save|verify|validate|connect|check) (?:button|connection|key)\b/, weak, {
      'send.absent': hint,
    }),
    remarked(
      'field-changes-the-key',
      regex`
        (?:after|on|when|by) (?:pressing|clicking|saving|testing|the test|reloading|reopening|leaving)[^;]{0,30}
          [ ](?:field|key|box|form|value|input|page|settings?) [^;]{0,12}(?:
            holds?|shows?|has|contains?|is (?:empty|blank|cleared|cut|shorter|masked|gone)|becomes|turns
          )
        |sav(?:es?|ing)[a-z ]{0,20} (?:empties|clears|cuts|shortens|masks|deletes|changes) (?:the |it|them)
        |(?:key|token) (?:is |was |gets )?(?:replaced|overwritten) (?:by|with)[ ]
          (?:dots|asterisks|stars|the mask|its mask)
      `,
      strong,
      { 'key.truncated': weak, 'config.shadowed': hint },
    ),
    remarked(
      'wire-shows-otherwise',
      regex`
        (?:
            log|trace|sniffer|wireshark|fiddler|proxy|debugger|capture|dump|devtools|network tab|charles|mitmproxy
            |source|code of the (?:library|tool|plugin)|tcpdump
          )[a-z ]{0,20} (?:shows?|says|reveals?|proves?)[a-z ]{0,12} (?:
            (?:that )?no (?:authorization|auth\b|api key|key\b|token|header|credential)
            |that the (?:key|token|header)[a-z ]{0,8} (?:is|was) (?:not|missing|never|empty)
            |an? (?:empty|other|wrong|old|double)|without|the (?:wrong|old|default)[ ]
          )
      `,
      fair,
      { 'send.absent': fair, 'send.wrong_header': hint, 'env.wrong_host': hint, 'key.unknown': -weak },
    ),
    remarked(
      'setting-without-effect',
      regex`
        requests? (?:still |always )?(?:goes|go|are sent|is sent|went) to (?:the )?
          (?:
            default|wrong|old|other|openai|official|another|original|public|built-in
          )
        |(?:base url|base address|endpoint|host|option|parameter|region|proxy|setting)[a-z ]{0,16}[ ]
          (?:is|was|are|gets) (?:ignored|not used|not honou?red|not passed on|dropped|lost)
        |ignores the (?:base|option|endpoint|host|region|setting)
        |(?:option|switch|checkbox|flag) (?:[a-z]{1,10} ){0,6}(?:
            makes no difference|changes nothing|has no effect|does nothing
          )
      `,
      fair,
      { 'env.wrong_host': fair, 'config.shadowed': hint, 'key.unknown': -weak },
    ),
    remarked(
      'value-seen-in-the-program',
      regex`
        (?:key|token|value|variable|secret)s? (?:is |are |was |were )?(?:logged|printed|checked|seen|shown)[ ]
          (?:right |just |directly |immediately )?(?:before|on) (?:the )?(?:use|call|request|sending)
        |(?:program|app|script|process|code|server|container|plugin|debugger)[ ]
          (?:sees|reads|finds|gets|receives|prints|logs|shows) (?:the )?(?:right|correct|same|whole|full|very)[ ]
          (?:api )?(?:key|token|value)
      `,
      weak,
      {
        'config.not_loaded': -fair,
        'config.mangled': -weak,
        'config.shadowed': -weak,
        'server.fault': hint,
        'key.missing': -fair,
      },
    ),
    coded('sdk-construct', /default_headers ?=|defaultheaders ?:|extra_headers ?=|monkey ?patch|patch-package/, weak, {
      'send.conflict': weak,
    }),
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
  ],

  examine(): Verdict<null> {
    return unknown('the same key sent by another tool, and the version of this one')
  },

  explain: ({ providerName }) =>
    `The key is good and set, but the tool or SDK in between does not bring it to ${providerName} as it should: a bug (often of one release) loses, changes or misdirects it.`,

  fix: ({ observed }) =>
    fix('Upgrade the tool or SDK, or go back to the last release that worked; until then send the request directly.', {
      commands: [...tryCommands(observed, { options: '-sS -i' }), 'npm outdated', 'pip list --outdated'],
    }),

  question:
    'Does the same key work outside this tool (curl), and did the failure begin with a certain version of the tool?',
})
