import type { Remark } from './remark.ts'
import { regex } from '../model/regex.ts'

const tool = regex`
  (?:
      curl|postman|insomnia|httpie|wget|powershell|invoke-webrequest|command line|terminal|by hand
      |the browser|a browser|swagger|api explorer|the playground|hoppscotch
    )
`

/** Where else the same key was tried (a tool by hand, another program, another machine), and how it went. */
export const comparisons: readonly Remark[] = [
  {
    id: 'works-with-curl',
    pattern: regex`
      (?:
          works?|worked|fine|succeeds?|passes|accepted|valid|answers?|ok|good|200|returns? (?:data|the)|lists?
          |validated|tested
        ) [^.;]{0,50}${tool}
      |${tool} [^.;]{0,60}(?:
          works?|is fine|succeeds?|passes|returns? (?:data|200)|gives? (?:data|200|a normal)
          |gets? (?:data|200|an answer)|lists?|accepts?
        )
    `,
    question: 'Does the same key work with curl, outside your program?',
    tells: {
      'client.defect': 0.7,
      'config.not_loaded': 0.7,
      'config.shadowed': 0.5,
      'key.whitespace': 0.6,
      'send.scheme_wrong': 0.6,
      'send.stripped': 0.4,
      'send.absent': 0.6,
      'browser.cors': 0.2,
      'perm.client': 0.4,
      'key.invisible': 0.6,
      'key.truncated': 0.5,
      'key.expired': -1,
      'key.revoked': -1.5,
      'key.unknown': -1,
      'account.billing': -0.8,
      'key.inactive': -1,
      'key.missing': -1.2,
      'key.placeholder': -1.2,
      'perm.resource': -0.8,
      'perm.scope': -0.6,
      'server.fault': -0.7,
      'token.expired': -0.7,
      'key.wrong_provider': -0.6,
    },
  },
  {
    id: 'fails-with-curl',
    pattern: regex`
      (?:same (?:error|result|answer|status)|fails?|refused|401|403) [^.;]{0,40}(?:in|with|from|by|using)[ ]
        ${tool}(?! (?:tool|option|console|log))
      |${tool}[,:]? (?:(?!works?\b|passes|option|succeed)[^.;,]){0,25}(?:
          same (?:result|error|answer)|fails?\b|also\b|too\b|alike|as well
        )
      |(?:same|also|alike|too),? (?:by|with|from|in) ${tool}
      |(?:address|url|endpoint|api|request) (?:is |was )?(?:called|requested|asked|opened|sent) (?:directly|by itself)
        [^.;]{0,30} (?:(?:gives?|has|with|is) the same|fails?|refused|too|as well|40[13])\b
      |(?:(?<!\b(?:some|one) )\bother|another|different|two|three|several|official|vendor's) (?:other )?
        (?:[a-z]{2,16} )?(?:
          tools?|libraries|library(?:'s [a-z]{2,16}(?: [a-z]{2,12})?)?|clients?|programs?|apps?|sdks?|packages
          |plug-?ins?|extensions?|sample(?: code)?|example(?: code)?|scripts?|browsers?
        )(?: [a-z]{2,12}){0,2} (?:
          fails?|behaves?|(?:gives?|shows?|has|have|gets?|says?) the same|do not work|does not work|is refused
          |are refused
        )\b
    `,
    question: null,
    tells: {
      'key.inactive': 0.8,
      'key.wrong_kind': 0.5,
      'perm.resource': 0.4,
      'server.fault': 0.2,
      'key.unknown': 0.4,
      'client.defect': -1,
      'config.not_loaded': -1,
      'browser.cors': -1,
      'config.shadowed': -1,
      'send.absent': -0.7,
      'env.test_live': 0.5,
      'key.missing': -0.7,
      'key.placeholder': -0.7,
    },
  },
  {
    id: 'works-in-another-tool',
    pattern: regex`
      (?:same|the|this|these|paid) (?:[a-z]{2,16} )?(?:api )?(?:
          keys?|tokens?|credentials?|code|values?|variables?|header|settings|secrets?|configuration|instance|model
        )[^.;]{0,40} (?:works?|worked|is accepted|are accepted|can talk|fine|answers?) (?:[a-z]{1,30} )?
        (?:in|with|from|for|through|on|via) (?:
          another|other|a (?:python|node|different|small|script|desktop)|an
          |the (?:sdk|official|openai|web|vendor|cli|provider|portal|app)
        )
      |(?:keys?|tokens?|it|that|credentials?)[a-z ]{0,12} works? (?:fine )?elsewhere
      |(?:in normal use|used|works fine|in use) elsewhere|works? (?:outside|in another|in other)
      |the same (?:token|key|pat|pair|secret|credentials?|account) (?:
          pushes|reads|lists|creates|uploads|downloads|pulls|fetches|opens|sends|logs in|connects
        )
      |works? with the same (?:pat|token|key|data|credentials?|config(?: file)?|settings)
      |other (?:tools?|packages?|programs?|librar(?:y|ies)|clients?)[a-z ]{0,24} connects?\b
      |(?:similar|another|other|different) (?:
          extension|tool|app|client|program|plugin|library|editor|project|bot
        )s?[a-z ]{0,14} (?:works?|accepts?|is fine)[a-z ]{0,8}(?: with (?:the |this )?same)?
      |(?:sample|example|test|demo) (?:script |program |app |code )?works? with (?:the|this|that|my|it)
      |(?:plain|official|raw) [a-z ]{0,20}(?:sdk|client|library) [a-z ]{0,20}(?:works|succeeds|is fine)
      |(?:same|this|that|these|own|my) (?:[a-z]{2,16} )?(?:api )?(?:
          keys?|tokens?|pat|credentials?|secrets?|pair|user(?: ?name)?|login|account|password|code|data|settings
          |values?
        )\b[^.;]{0,30} (?:
          works?|worked|logs? in|signs? in|is accepted|are accepted|passe?s?|succeeds?|gets? (?:200|data)
          |gives? (?:200|data)|connects?
        )\b (?:fine |well |there |perfectly )?(?:to|in|on|with|from|through|via|at|for) (?:[a-z']{1,14} ){0,3}
        (?:
          apps?|clients?|librar(?:y|ies)|programs?|tools?|sdk|package|module|extension|plug-?in|bots?|scripts?
          |editor|web ?site|site|portal|tracker|interface|front ?ends?|console|dashboard|explorer|notebook
          |integration|product|software
        )\b
      |(?:(?<!\b(?:some|one) )\bother|another|the separate|the official|the vendor's|its own|a second)[ ]
        (?:[a-z]{2,16} )?(?:
          integration|client|library|program|tool|app|plug-?in|extension|script|bot|editor|add-?on|node|module|sdk
        )s?\b[a-z ]{0,30} (?:
          works?|accepts? it|takes it|connects?|logs? in|succeeds?|is fine|are fine|has no (?:trouble|problem)
          |passes
        )\b(?! again)
    `,
    question: 'Does the same key work in another program or library?',
    tells: {
      'env.wrong_host': 0.5,
      'client.defect': 0.9,
      'config.shadowed': 0.5,
      'env.wrong_account': 0.2,
      'key.quoted': 0.4,
      'send.scheme_wrong': 0.4,
      'key.revoked': -1.2,
      'key.expired': -1,
      'key.unknown': -0.8,
      'account.billing': -0.8,
      'key.missing': -1.2,
      'key.placeholder': -1.2,
      'token.expired': -0.8,
      'env.test_live': -0.7,
      'server.fault': -0.5,
      'key.inactive': -1,
    },
  },
  {
    id: 'works-on-another-machine',
    pattern: regex`
      (?:works?|fine|worked|succeeds?) (?:[a-z]{1,30} ){0,3}(?:
          on (?:my|the|a|their|own|another)[a-z' ]{0,30} (?:
              machine|computer|laptop|mac|pc|server|host|device|developer
            )
          |on (?:a )?mac\b|locally|on localhost|on the own machine|at home|when started on the host|in development
          |in dev\b
        )
      |only (?:in|on|when|happens)[a-z ]{0,20}(?:
          ci|docker|production|deployed|deployment|vercel|netlify|server|cluster|container|heroku|the cloud
        )
      |(?:only|fails?|refused) after (?:the )?deploy(?:ment|ing)|local development (?:works|gives)
      |(?:same|it) [a-z ]{0,16}works? (?:on|from|in|under)[ ]
        (?:linux|windows|macos|ubuntu|debian|a (?:vagrant|virtual))\b
      |(?:fails?|refused) (?:[a-z]{1,30} ){0,3}(?:
          in the cluster|on the (?:deployed |production )?server|in production|in docker|when deployed
          |after deploy|on (?:netlify|vercel|heroku|render|railway)
        )
      |(?:works?|worked|fine|succeeds?|accepted|runs) (?:well |fine |there |only )?
        (?:on|in|from|at|against|under) (?:
          another|an? (?:second|different|newer|older|new|fresh|other|local)|the (?:other|old|new|second|local)
        ) (?:[a-z]{2,12} )?(?:
          environment|site|web ?site|network|phone|iphone|tablet|device|server|machine|computer|host|laptop|pc|mac
          |connection|instance|installation|platform|vm|container|cluster
        )\b
      |on (?:an?|the) (?:newer|older|other|second|another|different) (?:one|[a-z]{2,12})?,? ?it (?:works|is fine)
      |(?:from|in|on) [a-z ]{2,16} it works(?: well| fine)?(?= ?(?:[;,]|$))
      |another (?:device|machine|computer|server|phone)\b[a-z ]{0,24}
        (?:: success| works| succeeds| is fine| has no)
      |from another (?:platform|network|machine|device|server|connection|place) (?:it )?works
    `,
    question: 'Does it work on another machine (locally, but not in CI, container or production)?',
    tells: {
      'config.not_loaded': 1.4,
      'perm.ip': 1,
      'perm.region': 0.8,
      'perm.referrer': 0.9,
      'sign.clock': 0.6,
      'key.whitespace': 0.5,
      'config.mangled': 0.5,
      'env.test_live': 0.3,
      'send.stripped': 0.6,
      'config.shadowed': 0.3,
      'key.expired': -1,
      'key.revoked': -1,
      'key.unknown': -0.8,
      'key.missing': -0.7,
      'perm.scope': -0.6,
      'key.wrong_kind': -0.8,
      'key.placeholder': -0.7,
    },
  },
]
