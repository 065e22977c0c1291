import type { Remark } from './remark.ts'
import { regex } from '../model/regex.ts'

/** Who else is hit, and where it runs. */
export const reach: readonly Remark[] = [
  {
    id: 'others-too',
    pattern: regex`
      (?<!(?:runs|serves|made) (?:for )?|\bip,? )(?:
          several|many|multiple|all|other|more than one|more|a lot of|thousands|different|some
        ) (?:users?|people|customers?|developers?|apps?|persons|accounts|events|clients)\b
        (?! ?names?\b| (?:tried|gives?|fail|on the))(?![a-z() ]{0,30} (?:
              no (?:trouble|problem|issue|such)|can (?:pull|use|call|read|log)|do not|don't|works?\b|worked
              |are connected|(?:go(?:es)? on|keep|still|continue) (?:to )?work
            )
        )
      |(?<!not (?:(?:fail|happen|occur|break|so|seen) )?)for (?:all|everyone|everybody)(?! else)
      |others (?:report|see|reproduce|too|have(?! (?:an?|no|their|got an?)\b)|alike|as well|confirm)
      |(?<!not (?:(?:fail|happen|occur|break|so|seen) )?(?:(?:for|at|to|by) )?)\bevery(?:one|body)\b(?! else)
      |all (?:versions|systems|platforms|installations)\b|not only (?:me|mine|here)|another user
      |same (?:problem|issue) (?:for|here)|also reported by|many people|colleagues?
      |(?:two|three|four|five|a number of|dozens of|hundreds of|numerous|various) (?:[a-z]{2,12} )?
        (?:
          users|people|customers|developers|persons|reporters|maintainers
        )\b(?! (?:can|do not|work))
      |\bme too\b|same (?:here|for me)|(?:users|people|they|many) (?:also )?(?:report|complain)
      |(?:posts?|threads?|reports?|complaints?|topics?) (?:in|on|about|from) (?:the )?
        (?:forum|discord|reddit|twitter|github|community|others)
      |wide-?spread|(?:whole|entire) (?:team|company|community|organi[sz]ation)
      |(?:also|too|as well) (?:for|by|at|with) (?:
          others?|friends?|another (?:user|person)|a (?:second|friend|colleague|co-?worker)|other (?:people|users)
        )
      |not just me|not the only one
    `,
    question: 'Do other people have the same refusal since the same time?',
    tells: {
      'server.fault': 1.1,
      'client.defect': 1.1,
      'api.retired': 1,
      'limit.quota': 0.4,
      'key.revoked': 0.7,
      'key.whitespace': -1,
      'key.quoted': -1,
      'key.mistyped': -1.2,
      'config.shadowed': -0.7,
      'key.missing': -0.4,
      'key.placeholder': -1,
      'config.not_loaded': -0.5,
      'perm.scope': -0.4,
    },
  },
  {
    id: 'built-in-key',
    pattern: regex`
      (?:own|no own|uses|with)[a-z ]{0,20}(?:built-?in|bundled|shared|default|embedded|hard-?coded|shipped)[ ]
        (?:api )?(?:key|token|credentials?|one)
      |keys? (?:is |are )?built into
      |(?:author|developer|maintainer|app|vendor|project)'s (?:own )?(?:key|token|credentials)|the library brings
      |no (?:own )?(?:api )?key (?:is )?set|no token set|keys built into|docker image used as it comes
      |(?:its|the) built-in (?:[a-z]{2,8} )?(?:key|token|credentials?|client id)\b
      |(?:keys?|tokens?|credentials?|client ids?) (?:that )?(?:comes?|came|ships?|is shipped|are shipped|are bundled)
        [ ]with
      |(?:keys?|tokens?|credentials?|client ids?) (?:of|in) the (?:program|plug-?in|add-?on|app) is used
      |the one of the (?:program|plug-?in|add-?on|app) is used|\bthe built-in one\b(?! (?:works|is fine))
      |(?:keys?|tokens?|credentials?) (?:is|are|was|were) part of the (?:sdk|program|app|add-?on|plug-?in|library|package|tool)
      |(?:fixed|hard-?coded|embedded) (?:developer|project|client|application|api) (?:key|token|id)s?\b
      |(?:ships|comes|delivered|shipped|bundled) with (?:an? |its )?(?:own )?(?:[a-z]{2,8} )?
        (?:key|token|credentials?)
      |no (?:api )?(?:key|token) of (?:their|his|her|my|its) own
      |no (?:field|setting|place|way) (?:for|to (?:enter|set)) (?:an? |the |an own )?(?:[a-z]{2,8} )?(?:key|token)
    `,
    question: null,
    tells: {
      'key.revoked': 1.4,
      'limit.quota': 1.1,
      'server.fault': 0.6,
      'key.leaked': 0.6,
      'api.retired': 0.5,
      'key.missing': 0.5,
      'key.expired': 0.5,
    },
  },
  {
    id: 'runs-in-ci',
    pattern: regex`
      (?:
          github actions?|gitlab ci|circleci|travis|jenkins|azure pipelines?|buildkite|ci job|ci pipeline|in ci\b
          |workflow|pull[ _]request|forked? (?:repositor|pr)|runner\b|dependabot
        )
    `,
    question: null,
    tells: {
      'config.not_loaded': 0.8,
      'perm.scope': 0.7,
      'key.expired': 0.5,
      'key.revoked': 0.3,
      'key.missing': 0.3,
      'limit.rate': 0.2,
    },
  },
  {
    id: 'command-line-tool',
    pattern: /\b(?:cli|codex|claude code|gemini cli|command[- ]line tool)\b|coding agent/,
    question: null,
    tells: { 'config.shadowed': 0.7, 'token.expired': 0.4, 'config.not_loaded': 0.2 },
  },
  {
    id: 'runs-in-container',
    pattern: /(?:docker|\bcompose\b|kubernetes|k8s|container|\bhelm\b|\bpods?\b|\bswarm\b|podman)/,
    question: null,
    tells: {
      'config.not_loaded': 0.7,
      'key.whitespace': 0.6,
      'config.mangled': 0.4,
      'key.quoted': 0.5,
      'sign.clock': 0.4,
      'config.shadowed': 0.2,
      'perm.scope': -0.5,
      'key.revoked': -0.6,
      'key.wrong_kind': -0.5,
    },
  },
  {
    id: 'runs-in-browser',
    pattern: regex`
      (?:
          web build|browser extension|chrome extension|front-?end|\breact\b(?! native)|angular|vue\b
          |single[- ]page|javascript on|firefox and chrome|web page|web app|swagger ui|in the browser|devtools
          |developer tools
        )
    `,
    question: 'Is the request made by a page in a browser?',
    tells: { 'browser.cors': 1.4, 'perm.referrer': 0.6, 'key.wrong_kind': 0.2, 'config.not_loaded': 0.2 },
  },
  {
    id: 'behind-a-proxy',
    pattern: regex`
      (?:
          (?<!\bno |without (?:a |any )?)proxy|cloudflare tunnel|reverse proxy|nginx|apache|load balancer
          |gateway(?! (?:connection|websocket|session|intents?)\b)
          |\bcdn\b|\bwaf\b|traefik|caddy|haproxy|ingress|mod_php|fastcgi|php-fpm|\bcgi\b|litespeed|vpn\b
        )
    `,
    question: 'Is there a proxy, web server or gateway between your program and the API?',
    tells: {
      'send.stripped': 1.5,
      'send.conflict': 0.5,
      'send.dropped_redirect': 0.4,
      'env.wrong_host': 0.3,
      'server.fault': 0.4,
      'send.wrong_header': 0.4,
      'send.header_case': 0.4,
      'perm.region': 0.2,
      'key.missing': -0.7,
      'perm.resource': -0.8,
      'key.wrong_kind': -0.7,
      'env.test_live': -0.7,
    },
  },
  {
    id: 'windows-shell',
    pattern: /(?:windows (?:command|cmd)|\bcmd\b|command prompt|anaconda prompt|powershell|set [a-z_]{1,30}=)/,
    question: null,
    tells: { 'key.quoted': 1.4, 'config.not_loaded': 0.5, 'key.whitespace': 0.4 },
  },
  {
    id: 'another-region',
    // A region that is merely named (of a bucket, in a setting, checked and right) tells of no second one.
    pattern: regex`
      (?:
          china|chinese|mainland|\bcountry|countries|russia|\biran\b|hong kong|\bvpn\b|abroad|territor
        )
      |\b(?:another|other|different|differing|wrong|foreign|certain|some|two|outside|opt-in|unsupported|restricted|blocked|newer|older|default|several)[ ]
        (?:[a-z-]{2,14} ){0,2}(?:aws |azure )?(?:regions?|data ?cent(?:re|er)s?)\b
      |\b(?:accounts?|organi[sz]ations?|projects?|domain|users?|keys?|tokens?|workspace|tenant|subscription|instance|data|login|logins|site)[ ]
        (?:[a-z]{2,12} ){0,3}(?:in|of|from|at|for|on) (?:the |an? |our |my )?
        (?:[a-z0-9-]{2,16} ){0,2}(?:
          region\b|data ?cent(?:re|er)|europe\b|\beu\b(?!-)|\bapac\b|\bus\b(?!-)|(?:us|eu|ap|sa|ca|me|af)-[a-z]{4,9}|frankfurt|(?:west|east|north|south)(?:us|europe)
        )
      |\b(?:works?|worked|fails?|failed|refused|accepted|succeeds?|only|seen|hits?|happens?)(?: [a-z]{2,10}){0,2} (?:in|at|from|for|on|with) (?:[a-z0-9-]{2,16} ){0,3}regions?\b
        (?! (?:is|was) (?:right|set|correct))
      |\bregions? (?:[a-z]{2,10} ){0,3}(?:works?|fails?|succeeds?|differs?|mismatch|does not match|do not match|is (?:wrong|different|another|not (?:the|supported|enabled)))\b
      |\bregions? (?:that|which) (?:must|have to|need|are not|is not)
      |\bregion [a-z]{2}-[a-z]{4,9}-\d[^;]{0,30} (?:works?|worked|fails?|failed|succeeds?|succeeded)\b
      |\bregions? (?:was |were |is |has been )?(?:changed|switched|swapped)\b|(?:changed|switched|swapped) (?:the )?regions?\b
      |\b(?:eu|us|european|american|asian|australian)[ ]
        (?:accounts?|servers?|hosts?|endpoints?|addresse?s?|option|data|organi[sz]ation|instance|site|tenant|cloud|cluster|stack|domain|store|customers?|users?|version)\b
      |\b(?:made|created|generated|issued|registered|signed up)[a-z ]{0,20} (?:on|at|in|for|from) (?:the )?(?:https?:\/\/)?(?:eu|us|ap|au|cn|jp)[.\d]
      |\beu\b[^;]{1,80}(?:\bus\b|america)|(?:\bus\b|america)[^;]{1,80}\beu\b
      |europe[^;]{1,80}(?:america|\bus\b)|america[^;]{1,80}europe
      |eu-[a-z]{4,9}-\d[^;]{1,80}us-[a-z]{4,9}-\d|us-[a-z]{4,9}-\d[^;]{1,80}eu-[a-z]{4,9}-\d
    `,
    question: 'Was the account made in another region or country than the one the request goes to or comes from?',
    tells: {
      'env.wrong_host': 1,
      'perm.region': 1.2,
      'perm.resource': 0.1,
      'perm.scope': -0.5,
      'key.wrong_kind': -0.4,
      'key.missing': -0.5,
    },
  },
]
