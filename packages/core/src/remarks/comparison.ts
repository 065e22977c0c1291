import type { Remark } from './remark.ts'

const tool =
  '(?:curl|postman|insomnia|httpie|wget|powershell|invoke-webrequest|command line|terminal|by hand|the browser|a browser|swagger|api explorer|the playground|hoppscotch)'

/** What else was tried with the same key, and how it went. */
export const comparisons: readonly Remark[] = [
  {
    id: 'works-with-curl',
    pattern: new RegExp(
      `(?:works?|worked|fine|succeeds?|passes|accepted|valid|answers?|ok|good|200|returns? (?:data|the)|lists?|validated|tested) [^.;]{0,50}${tool}|${tool} [^.;]{0,60}(?:works?|is fine|succeeds?|passes|returns? (?:data|200)|gives? (?:data|200|a normal)|lists?|accepts?)`,
    ),
    question: 'Does the same key work with curl, outside your program?',
    tells: {
      'client.defect': 0.7,
      'config.not_loaded': 0.7,
      'config.shadowed': 0.5,
      'key.whitespace': 0.6,
      'send.scheme_wrong': 0.6,
      'send.stripped': 0.4,
      'send.absent': 0.6,
      'browser.cors': 0.7,
      'perm.client': 0.4,
      'key.invisible': 0.6,
      'key.truncated': 0.5,
      'key.expired': -1,
      'key.revoked': -1.5,
      'key.unknown': -1,
      'account.billing': -0.8,
      'key.inactive': -1,
    },
  },
  {
    id: 'fails-with-curl',
    pattern: new RegExp(
      `(?:same (?:error|result|answer|status)|fails?|refused|401|403) [^.;]{0,40}(?:in|with|from|by|using) ${tool}|${tool}[,:]? [^.;]{0,25}(?:same (?:result|error|answer)|fails?\\b|also\\b|too\\b)`,
    ),
    question: null,
    tells: {
      'key.inactive': 0.8,
      'key.wrong_kind': 0.5,
      'perm.resource': 0.4,
      'server.fault': 0.6,
      'key.unknown': 0.4,
      'client.defect': -1,
      'config.not_loaded': -1,
      'browser.cors': -1,
    },
  },
  {
    id: 'works-in-another-tool',
    pattern:
      /(?:same|the|this) (?:api )?(?:key|token|credentials?|keys|code)[^.;]{0,40} (?:works?|worked|is accepted|can talk|fine|answers?) (?:[a-z]{1,30} )?(?:in|with|from|for|through|on|via) (?:another|other|a (?:python|node|different|small)|an|the (?:sdk|official|openai|web|vendor))|works? (?:outside|in another|in other)|(?:plain|official|raw) [a-z ]{0,20}(?:sdk|client|library) [a-z ]{0,20}(?:works|succeeds|is fine)/,
    question: 'Does the same key work in another program or library?',
    tells: {
      'env.wrong_host': 0.8,
      'client.defect': 0.9,
      'config.shadowed': 0.5,
      'env.wrong_account': 0.5,
      'key.quoted': 0.4,
      'send.scheme_wrong': 0.4,
      'key.revoked': -1.2,
      'key.expired': -1,
      'key.unknown': -0.8,
      'account.billing': -0.8,
    },
  },
  {
    id: 'works-on-another-machine',
    pattern:
      /(?:works?|fine|worked|succeeds?) (?:[a-z]{1,30} ){0,3}(?:on (?:my|the|a|their|own|another)[a-z' ]{0,30} (?:machine|computer|laptop|mac|pc|server|host|device|developer)|on (?:a )?mac\b|locally|on localhost|on the own machine|at home|when started on the host|in development|in dev\b)|only (?:in|on|when|happens)[a-z ]{0,20}(?:ci|docker|production|deployed|deployment|vercel|netlify|server|cluster|container|heroku|the cloud)|(?:fails?|refused) (?:[a-z]{1,30} ){0,3}(?:in the cluster|on the (?:deployed |production )?server|in production|in docker|when deployed|after deploy|on (?:netlify|vercel|heroku|render|railway))/,
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
    },
  },
  {
    id: 'other-endpoints-work',
    pattern:
      /(?:other|all other|the other|another|different|remaining|normal|some) (?:\d{1,6} )?(?:calls?|requests?|endpoints?|routes?|operations?|methods?|paths?|queries|functions?|services?|apis?|models?)[^.;]{0,40} (?:works?|pass|succeed|fine|are served|ok)|(?:listing|reading|get|whoami|login)[^.;]{0,30}(?:works|prints|succeeds?|is fine)[^.;]{0,20}|works? (?:on|for|with) (?:\/|other)|only (?:the|this|one)[a-z ]{0,30}(?:fails?|is refused|are refused)|only [a-z0-9/ -]{3,40} (?:fail|fails|is refused|are refused)/,
    question: 'Do other endpoints of the same API accept this key?',
    tells: {
      'perm.scope': 1.3,
      'perm.resource': 1.3,
      'api.retired': 0.6,
      'client.defect': 0.5,
      'sign.mismatch': 0.5,
      'env.wrong_host': 0.4,
      'send.wrong_place': 0.5,
      'server.fault': 0.5,
      'key.unknown': -1.8,
      'key.expired': -1.8,
      'key.revoked': -1.8,
      'key.missing': -1.5,
      'key.whitespace': -1.2,
      'key.mistyped': -1.5,
      'account.suspended': -1,
    },
  },
  {
    id: 'other-providers-work',
    pattern:
      /(?:other|another|different) (?:providers?|vendors?|services?|models?|llms?|sources?)(?:'s? key)?[^.;]{0,40} (?:work|works|fine|pass|ok|same way works)|(?:openai|anthropic|gemini|deepseek|claude|ollama|groq|mistral)[a-z0-9 ]{0,12} (?:works|is fine)/,
    question: null,
    tells: { 'env.wrong_host': 0.6, 'client.defect': 0.6, 'config.not_loaded': 0.3, 'server.fault': 0.3 },
  },
  {
    id: 'several-keys-fail',
    pattern:
      /(?:new|fresh|second|another|regenerated|freshly (?:made|generated)|different|several|multiple|two|three|many|other|various|recreated|renewed|reset|reissued)[a-z ]{0,25} (?:api )?(?:keys?|tokens?|pairs?|accounts?)[^.;]{0,60}(?:same|fails?|too|also|no difference|no change|nothing|refused|gives?|tried|none|never|not)|(?:key|token|bot token) (?:was |has been )?(?:re-?generated|re-?created|renewed|reissued|rotated|reset)[^.;]{0,40}(?:same|no|fails?|several|times|also|too)?|tried (?:\d|several|different|multiple|three|two|many)[a-z0-9 ]{0,40} (?:keys|tokens)/,
    question: 'Does a newly created key give the same error?',
    tells: {
      'client.defect': 0.7,
      'server.fault': 0.6,
      'config.not_loaded': 0.6,
      'config.shadowed': 0.4,
      'env.wrong_host': 0.5,
      'key.wrong_kind': 0.6,
      'perm.resource': 0.5,
      'key.inactive': 0.4,
      'account.billing': 0.4,
      'key.quoted': 0.3,
      'key.revoked': -1.2,
      'key.expired': -1.5,
      'key.leaked': 0.3,
      'key.mistyped': -0.7,
      'key.unknown': -0.6,
    },
  },
  {
    id: 'same-key-works-by-other-code',
    pattern:
      /(?:works?|worked|pass|fine) when (?:the )?(?:key|token|value|it)[a-z ]{0,20}(?:is |was )?(?:written|hard-?coded|pasted|put|typed|set|passed|called|given)|hard-?cod(?:ed|ing)[a-z ]{0,25}(?:works|fixes|helps)|works? (?:if|when) (?:hard-?coded|i hard)/,
    question: 'Does it work when the key is written straight into the code?',
    tells: {
      'config.not_loaded': 1.6,
      'config.mangled': 1.6,
      'config.shadowed': 0.9,
      'key.quoted': 0.6,
      'key.whitespace': 0.6,
      'key.revoked': -1.5,
      'key.expired': -1.5,
      'key.unknown': -1.5,
    },
  },
]
