import type { Remark } from './remark.ts'
import { regex } from '../model/regex.ts'

/** Another endpoint, provider, person or key was tried, or the key in other code, and how it went. */
export const variations: readonly Remark[] = [
  {
    id: 'other-endpoints-work',
    pattern: regex`
      (?:other|all other|the other|another|different|remaining|normal|some) (?:\d{1,6} )?
        (?:
          calls?|requests?|endpoints?|routes?|operations?|methods?|paths?|queries|functions?|services?|apis?
          |models?
        )[^.;]{0,40} (?:works?|pass|succeed|fine|are served|ok)
      |(?:listing|reading|get|whoami|login)[^.;]{0,30}(?:works|prints|succeeds?|is fine)[^.;]{0,20}
      |works? (?:on|for|with) (?:\/|other)
      |\b(?:get|post|put|patch|head|delete)(?:(?:,| and| or|,? and) (?:get|post|put|patch|head|delete)){1,4}
        (?: requests?| calls?)? (?:works?|pass|succeed|are (?:fine|accepted))
      |(?:calls?|requests?|steps?) before (?:this|it)[a-z ]{0,12} (?:succeeds?|works?|pass)
      |all other (?:steps|jobs|parts)[a-z ]{0,20} (?:succeed|work|pass)
      |(?:login|log-?in|logout|search|reading|listing|list|query|queries)(?: and [a-z]{3,12})? works?,
        [^.;]{0,40} (?:fails?|refused|does not|do not)
      |(?:are|is) (?:listed|shown|read|found) but (?:cannot|can not|can't|not)
      |endpoint (?:answers|gives|returns) 200|only (?:the|this|one)[a-z ]{0,30}(?:fails?|is refused|are refused)
      |only [a-z0-9/ -]{3,40} (?:fail|fails|is refused|are refused)
      |\b(?:public|private|read|get|simple|plain|ordinary|market|earlier|previous|remaining|older|most)[ ]
        (?:[a-z]{2,12} )?(?:
          calls?|requests?|endpoints?|routes?|queries|pages?|prices?|data|chat|commands?|methods?
        )\b(?: [a-z]{2,12}){0,3} (?:
          works?|pass(?:es)?|succeeds?|is fine|are fine|is fetched|are fetched|loads?|arrives?
        )\b
      |(?:
          the rest|everything else|all else|anything else|all others|the others
          |(?:the )?other (?:
              plug-?ins|packages|tiles|pages|templates|projects|images|outputs|steps|files|repositories|tables
              |parts
            )
        )(?: of [a-z ]{2,20})? (?:
          works?|passes|is fine|are fine|loads?|takes|succeeds?|goes through|installs?|downloads?|succeed
        )\b
      |(?:
          uploads?|uploading|downloads?|downloading|pushing|pulling|reading|listing|creating|searching|fetching
          |querying|sending|deleting|writing|updating|production|same
        ) [a-z ]{0,24}with the same (?:key|token|credentials?|login) works
      |works? with the same (?:login|key|token)
      |same (?:key|token|credentials?) works? (?:on|for|at) (?:
          the (?:paths?|routes?|endpoints?|other)|completions|chat|embeddings|models|reading|listing|uploads?
          |downloads?
        )
      |one (?:endpoint|route|call|request|model|project|repository|bucket|path) works,
    `,
    question: 'Do other endpoints of the same API accept this key?',
    tells: {
      'perm.scope': 1.3,
      'perm.resource': 0.9,
      'api.retired': 0.6,
      'client.defect': 0.5,
      'sign.mismatch': 0.5,
      'env.wrong_host': 0.4,
      'send.wrong_place': 0.5,
      'server.fault': 0.1,
      'key.unknown': -1.8,
      'key.expired': -1.8,
      'key.revoked': -1.8,
      'key.missing': -1.5,
      'key.whitespace': -1.2,
      'key.mistyped': -1.5,
      'account.suspended': -1,
      'token.expired': -1,
      'key.placeholder': -1.2,
      'key.wrong_provider': -1,
    },
  },
  {
    id: 'other-providers-work',
    pattern: regex`
      (?:other|another|different) (?:providers?|vendors?|services?|models?|llms?|sources?)(?:'s? key)?
        [^.;]{0,40} (?:work|works|fine|pass|ok|same way works)
      |(?:openai|anthropic|gemini|deepseek|claude|ollama|groq|mistral)[a-z0-9 ]{0,12} (?:works|is fine)
    `,
    question: null,
    tells: { 'env.wrong_host': 0.6, 'client.defect': 0.6, 'config.not_loaded': 0.3, 'server.fault': 0.3 },
  },
  {
    id: 'works-for-others',
    pattern: regex`
      works? (?:fine |well )?for (?:the |its |most |all )?(?:
          maintainers?|authors?|others|other (?:users|people)|everyone else|everybody else|developers?|colleagues?
          |friends?
        )
      |(?:
          others|other (?:users|people)|everybody else|nobody else|no one else
          |(?:a |the )?(?:maintainer|author|developer|colleague|friend)
        )[a-z ]{0,32} (?:
          have no|has no|has (?:the|this) problem
          |without (?:any )?(?:trouble|problems?|errors?|difficult(?:y|ies))
        )
      |(?:cannot|can not|can't|could not|unable to|not) (?:be )?reproduced?\b
      |(?:
          other people|others|other users|everyone else|friends?|colleagues?|maintainers?|authors?|somebody else
          |someone else|another user
        ) (?:can|could|is able to|are able to) (?:[a-z]{2,12} )?
        (?:pull|use|log|call|read|connect|run|open|reach|download|push)
      |has it (?:working|running)
      |works? for (?:one|another|some|a different|a second) (?:user|person|developer|customer|people|users)
    `,
    question: 'Does the same program work for other people, with keys of their own?',
    tells: {
      'key.unknown': 0.7,
      'key.wrong_provider': 0.7,
      'key.wrong_kind': 0.6,
      'key.mistyped': 0.6,
      'key.inactive': 0.5,
      'key.expired': 0.4,
      'key.revoked': 0.4,
      'config.shadowed': 0.7,
      'config.not_loaded': 0.5,
      'env.wrong_host': 0.4,
      'env.wrong_account': 0.5,
      'account.suspended': 0.5,
      'perm.ip': 0.5,
      'perm.region': 0.6,
      'client.defect': -0.8,
      'server.fault': -1.2,
      'api.retired': -1.2,
    },
  },
  {
    id: 'several-keys-fail',
    pattern: regex`
      \b(?:
          new|fresh|second|another|regenerated|freshly (?:made|generated)|different|several|multiple|two|three
          |many|other|various|recreated|renewed|reset|reissued
        )(?:(?! (?:with|same)\b)[a-z ]){0,25} (?:api )?(?:keys?|tokens?|pairs?|accounts?)[^.;]{0,60}
        (?:
          same|fails?|too|also|no difference|no change|nothing|refused|gives?|tried|none|never|not|alike|as well
          |answers?
        )
      |(?:key|token|bot token) (?:was |has been )?(?:re-?generated|re-?created|renewed|reissued|rotated|reset)
        (?! (?:just|right|the (?:day|same)|yesterday|recently|shortly|some|a few|today|every|each|daily)
        )[^.;]{0,40}(?:same|no|fails?|several|times|also|too)?
      |tried (?:\d|several|different|multiple|three|two|many)[a-z0-9 ]{0,40} (?:keys|tokens)
      |(?:keys?|tokens?|credentials?|secrets?)[a-z ]{0,12} (?:was|were|has been|have been)[ ]
        (?:made|created|generated|issued) (?:anew|again|afresh|several times|many times|twice)
      |(?:keys|tokens) both fail|(?:new|fresh|other|newer) (?:keys|tokens) do not (?:work|help)
      |(?:another|second|other|different|new|older|fresh|both|own|third|further) (?:[a-z]{2,12} ){0,2}
        (?:
          keys?|tokens?|passwords?|accounts?|secrets?|credentials?|pats?|pairs?|client ids?|logins?
        )(?: [a-z]{2,10}){0,4},? (?:
          makes? no difference|changes? nothing|gives? the same|(?:does|do|did) not (?:work|help)
          |fails? (?:too|as well|alike|the same|in the same)|is refused (?:too|as well)
          |(?:gets?|gives?) 40[13] too
        )
      |so do (?:the |all )?(?:other )?(?:keys|tokens)
      |(?:keys?|tokens?|accounts?|apps?|ids?|pairs?),? (?:are )?both (?:fail|refused|rejected)
      |both (?:keys|tokens|accounts|ids|apps|kinds|of them)[a-z ]{0,12}(?:fail|refused|rejected|give)
      |(?:key|token|entry|secret|credential)[a-z ]{0,12} (?:was |were |is |has been )?
        (?:deleted|removed|revoked) and (?:[a-z]{2,10} )?(?:made|created|added|generated|entered)(?: again| anew)?
      |(?:resetting|changing|re-?creating|re-?entering|regenerating|renewing|rotating|reissuing)[ ]
        (?:the |my |its )?(?:[a-z]{2,12} )?(?:key|token|secret|password|credential)s?[^.;]{0,40}[ ]
        (?:
          (?:did|does) not help|no help|changes? nothing|no difference|(?:no|without) (?:change|effect)|fails? too
          |same (?:error|result)
        )
      |(?:key|token|secret|password|credential)s? [a-z ]{0,12}(?:made|created|generated|downloaded|issued)[ ]
        (?:anew|afresh|once more|a second time)
    `,
    question: 'Does a newly created key give the same error?',
    tells: {
      'client.defect': 0.7,
      'server.fault': 0.9,
      'config.not_loaded': 0.3,
      'config.shadowed': 0.4,
      'env.wrong_host': 0.5,
      'key.wrong_kind': 0.6,
      'perm.resource': 0.1,
      'key.inactive': 0.4,
      'account.billing': 0.4,
      'key.quoted': 0.3,
      'key.revoked': -1.2,
      'key.expired': -1.5,
      'key.leaked': 0.3,
      'key.mistyped': -0.7,
      'key.unknown': -0.6,
      'key.missing': -1.2,
      'key.placeholder': -1.2,
      'key.wrong_provider': -0.5,
    },
  },
  {
    id: 'same-key-works-by-other-code',
    pattern: regex`
      (?:works?|worked|pass|fine) when (?:the )?(?:key|token|value|it)[a-z ]{0,20}(?:is |was )?
        (?:
          written|hard-?coded|pasted|put|typed|set|passed|called|given
        )
      |hard-?cod(?:ed|ing)[a-z ]{0,25}(?:works|fixes|helps)|works? (?:if|when) (?:hard-?coded|i hard)
    `,
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
