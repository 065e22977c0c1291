import { fair, hint, remarked, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { keyIsGood } from './key-is-good.ts'
import { regex } from '../../../model/regex.ts'

/** How people tell that the key is good and another program sends it right. */
export const worksElsewhere: readonly Sign[] = [
  remarked(
    'same-key-elsewhere',
    regex`
      (?:same|this|that|the|my) (?:api )?(?:key|token|credentials?|request|address|call|code)\b[^;]{0,40}
        (?:
          works?|worked|validated|tested|checked|accepted|fine|succeeds|answers|log in
        )[^;]{0,30}(?:
          by hand|in (?:the )?browser|(?:with|by|in) (?:the|another|an?) (?:[a-z]{2,10} )?(?:sdk|cli|other)\b
          |sdk alone|raw request|outside|on the web ?site|in the web
          |another (?:tool|program|app|client|module|library|script|plugin)
        )
      |(?:works?|worked|fine) when (?:it is )?called by hand
      |(?:key|token|credentials?|pair) (?:is |are |was |were )?(?:checked|tested|tried|verified|validated)[ ]
        (?:with|in|by) (?:another|other|an?|the) (?:[a-z]{2,10} )?
        (?:sdk|tool|client|library|program|script|app|cli)\b
    `,
    fair,
    { 'config.shadowed': hint, 'env.wrong_host': hint, ...keyIsGood },
  ),
  remarked(
    'curl-works',
    regex`
      (?:curl|postman|insomnia|httpie|powershell|wget)\b[^;]{0,60}(?:
          works?|fine|lists?|succeeds|ok\b|returns (?:data|200)|passes|normal answer|accepted
        )
      |(?:works?|worked|fine|passes|normal answer|succeeds)[^;]{0,25}(?:in|with|from|via|using) (?:plain )?
        (?:curl|postman|insomnia|httpie|powershell|wget)
    `,
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
    regex`
      (?:
          several|many|multiple|different|two|three|new|another|second|other|various|fresh
          |freshly (?:created|made)
        )[a-z ,]{0,12} (?:api )?(?:keys?|tokens?|pats?)[a-z ,]{0,20}(?:
          tried|fails?|same|refused|rejected|not accepted|none|no difference
        )
      |(?:regenerat|renew|reissu|recreat)[a-z]{2,4}[^;]{0,30}(?:no difference|no change|not help|same|no effect)
      |none is accepted
    `,
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
    'own-code-right',
    regex`
      (?:rest|http|raw) (?:call|request)s? (?:of the same|with the same)?[a-z ]{0,15}works
      |(?:php|python|java|go|node|js|ruby|c#) (?:sdk|library|client|code)[a-z ]{0,40}[ ]
        (?:works|places orders|succeeds|is fine)[a-z ]{0,25}(?:same (?:key|keys|credentials))?
    `,
    fair,
    { 'env.test_live': hint, 'env.wrong_host': weak, ...keyIsGood },
  ),
  remarked(
    'official-client-works',
    regex`
      works? (?:fine )?(?:with|in|from|through|via|using) the (?:
          official|vendor's|original|other|raw|web|cli|mobile|desktop|plain
          |[a-z]{2,10} (?:cli|sdk|console|client)\b
        )[a-z ]{0,25}
      |(?:
          \bcli|\bsdk|web (?:app|interface|ui|version)|mobile app|test page|other client|official client|web ?site
        )[a-z' ]{0,12} (?:works|accepts|is fine|takes)
      |(?:accepted|works|succeeds) (?:by|on|in) (?:the )?(?:vendor|provider|issuer)'?s?
    `,
    fair,
    { 'config.shadowed': hint, 'env.wrong_host': hint, ...keyIsGood },
  ),
  remarked(
    'no-key-accepted',
    regex`
      (?:does not|doesn't|won't|never) accepts? (?:any|a|the|my)(?: new)? (?:api )?(?:key|token)
      |(?:with|for) (?:two|three|several|all|any|every) (?:different )?(?:keys|tokens)
      |any key (?:is )?(?:refused|rejected|invalid)
    `,
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
    regex`
      (?:call|request|same thing|sent|made|typed|done)[a-z ]{0,15} by hand (?:works|succeeds|passes|is fine)
      |by hand it (?:works|passes)|works? in the (?:old|previous|last) version
    `,
    fair,
    keyIsGood,
  ),
  remarked(
    'other-protocol-works',
    regex`
      http\/?(?:1(?:\.1|\.0)?|2|3)\b[a-z ]{0,14}(?:works|is fine|passes)|(?:with|over|by) http\/?1(?:\.1)?\b
      |talks http\/?2|(?:only|fails) (?:on|with|in) (?:node|python|java|php|ruby|go|\.net) ?v?\d
    `,
    fair,
    { 'send.header_case': fair, 'api.retired': -fair, 'env.wrong_host': -weak },
  ),
  remarked(
    'several-kinds-of-key-fail',
    regex`
      (?:legacy|old|new|v\d)[a-z0-9 ,]{0,30} (?:key|token)s?[a-z0-9 ,]{0,40} all (?:fail|refused|rejected)
      |every kind of (?:key|token)
    `,
    fair,
    { 'key.wrong_kind': -fair, 'send.wrong_place': -weak },
  ),
  remarked(
    'reproduced-by-others',
    regex`
      (?:can|could|was able to|were able to) (?:be )?reproduced?\b|reproduced (?:by|on|in|with)[ ]
      |(?:is|easily|always) reproducible
    `,
    weak,
    { 'server.fault': weak, 'api.retired': hint, 'config.not_loaded': -weak, 'config.shadowed': -weak },
  ),
  remarked(
    'other-tools-connect',
    regex`
      (?:other|another|different) (?:
          tools?|clients?|programs?|apps?|extensions?|plug-?ins?|libraries|library|packages?|editors?|sdks?
        )[a-z ]{0,20} (?:
          connects?|works?|logs? in|can connect|has no (?:problem|trouble)|have no (?:problem|trouble)|is fine
          |are fine|succeeds?
        )\b
    `,
    weak,
    { 'config.shadowed': hint, 'env.wrong_host': hint, ...keyIsGood },
  ),
]
