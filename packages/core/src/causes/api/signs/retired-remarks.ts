import { fair, hint, noticed, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { serverWasUpdated } from '../../../looks/server-update.ts'
import { regex } from '../../../model/regex.ts'

/** What users remark of the day it ended, of the age of what they run, and of what still works. */
export const retiredRemarks: readonly Sign[] = [
  remarked(
    'since-month',
    regex`
      (?<!\b(?:ran|runs?|running|(?<!longer |not |never )work(?:s|ed|ing)?|issued|made|created|exists?|existing|live|active|used|in use|customer|user) (?:fine |well )?)
        since (?:
          january|february|march|april|may|june|july|august|september|october|november|december|20\d\d
        )
    `,
    weak,
    { 'key.revoked': weak, 'key.expired': hint },
  ),
  remarked(
    'ended-on',
    regex`
      (?:ended|switched off|turned off|closed) (?:in|on) (?:
          january|february|march|april|may|june|july|august|september|october|november|december|20\d\d
          |\d{1,2}[. ]
        )
    `,
    strong,
    { 'key.revoked': weak, 'key.expired': hint },
  ),
  remarked(
    'for-years',
    regex`
      (?:worked|works|in use|ran|running|made its calls)[a-z ,]{0,25} (?:for|since)[ ]
        (?:
          a long time|(?:many |several |some |two |three |\d{1,6} )?years
        )
      |for years
    `,
    fair,
    { 'key.revoked': weak, 'key.expired': weak, 'key.wrong_kind': -hint },
  ),
  remarked(
    'one-endpoint-only',
    regex`
      only (?:the |this |one )?(?:route|endpoint|call|method|function|page)[a-z ]{0,30}[ ]
        (?:fails?|refused|is affected|returns)
      |only the [a-z]{1,30} that
      |(?:call|request|endpoint|route)s? (?:for|of) (?!(?:the )?(?:same|other|integration))[a-z' ]{0,30},? (?:one line above, |just before, )?works?\b
    `,
    fair,
    { 'perm.resource': weak, 'perm.scope': weak, 'key.unknown': -weak, 'key.revoked': -weak },
  ),
  remarked(
    'other-path-works',
    regex`
      \/[a-z0-9_./-]{3,60} (?:with (?:a|the|this) key )?(?:works|returns data|answers|is fine)
      |same key works on \/
      |(?:another|other|newer|older|different) (?:path|endpoint|route|address)[a-z ]{0,20}
        (?:works|answers|is fine)
    `,
    fair,
    {
      'perm.resource': weak,
      'env.wrong_host': weak,
      'perm.scope': hint,
      'key.unknown': -fair,
      'key.revoked': -fair,
      'key.expired': -fair,
    },
  ),
  remarked(
    'old-code',
    regex`
      old(?:er)? (?:public )?(?:code|example|tutorial|library|script|project|sample|app|documentation)
      |unmaintained|abandoned|last (?:commit|release) (?:is|was|in)|written (?:years|in 20)
      |from 20(?:1\d|2[0-4])\b|outdated (?!keys?\b|tokens?\b|credentials?\b)
    `,
    fair,
    { 'client.defect': weak },
  ),
  remarked(
    'site-login-works',
    regex`
      log ?in (?:on|at|to|in) (?:the )?(?:web ?site|web|site|portal|browser) (?:works?|is fine|succeeds)
      |log in on the web ?site|login works|same (?:user|password|credentials)[a-z ]{0,20}web ?site
    `,
    fair,
    { 'key.wrong_kind': weak, 'client.defect': weak },
  ),
  remarked(
    'password-sign-in',
    regex`
      (?:account|user|normal|own) password|user ?name and (?:the )?password|basic auth(?:entication)?\b
      |with (?:a )?password
    `,
    hint,
    { 'key.wrong_kind': weak, 'send.scheme_wrong': hint },
  ),
  remarked(
    'old-kind-of-key',
    regex`
      (?:
          old(?:er)? (?:kind of |style |format |form of |type of )
          |(?:legacy|classic|v1|original) (?:kind of |style |format |user )?
        )(?:api )?(?:keys?|tokens?|authentication|login)
      |old (?:authentication|login)|(?:key|token) (?:of|in) the old (?:form|format|style)
    `,
    fair,
    { 'key.wrong_kind': weak, 'key.revoked': weak },
  ),
  remarked(
    'next-major',
    regex`
      (?:of|to|with|under|runs|against) (?:the |an? )?release candidate|next major|major (?:upgrade|update) of
      |(?:upgrade[sd]?|updated?|moved?|step|switch(?:ed)?|jump) to (?:the |a |its )?(?:next|new|latest) major
      |(?:server|service|api) (?:was |has been )?(?:moved|switched|upgraded) to v?\d
      |[a-z]{3,20} (?:was |has been )?(?:updated|upgraded) to v?\d{1,2}(?:\.0)?(?![.\d])
      |\((?:preview|beta|rc\d?)\)|old(?:er)? version of (?:its|the|their) api
      |new (?:api )?version (?:of the (?:api|server)|came out|was released)
    `,
    fair,
    { 'send.wrong_header': weak, 'client.defect': weak },
  ),
  noticed(
    'server-was-updated',
    'What was updated just before is the server that refuses, not the tool that calls it.',
    serverWasUpdated,
    fair,
    {
      'server.fault': fair,
      'key.revoked': hint,
      'perm.scope': hint,
      'send.wrong_header': hint,
      'client.defect': -strong,
    },
  ),
  remarked(
    'tried-everything-with-key',
    regex`
      tried as (?:a )?(?:parameter|header|query)|as parameter and as header
      |key (?:was )?(?:reissued|renewed|regenerated)
    `,
    weak,
    { 'perm.resource': weak, 'key.unknown': -weak },
  ),
  remarked(
    'all-users-recently',
    /(?:all|several|many|other) users?[a-z ,]{0,40} recently|recently for all|began recently|for everyone since/,
    fair,
    { 'server.fault': weak, 'client.defect': weak, 'key.unknown': -weak },
  ),
  remarked(
    'announcement',
    regex`
      announce(?:d|ment)(?![^;]{0,40} (?:go on|continue|keep|still|stay)\b)|changelog(?! (?:step|job|generator|generation|action|tool|of a (?:large|big)))|release notes
      |(?:provider|vendor) (?:wrote|mailed|says|said|closed|ended|stopped|limited|changed)|deprecat|sunset
      |shut ?down|discontinu
    `,
    strong,
    { 'perm.resource': weak },
  ),
  remarked(
    'model-choice',
    regex`
      (?:another|other|current|newer|different) model[a-z ]{0,20} (?:works|is accepted|passes)
      |only (?:this|one|that) model
    `,
    fair,
    { 'perm.resource': fair },
  ),
  remarked(
    'years-old',
    regex`
      (?:library|code|script|app|program|plugin|example|docs?|documentation|project|sdk|tutorial)[a-z ]{0,15}[ ]
        (?:is|are|was) (?:an? )?[a-z0-9]{0,8} ?(?:years old|old\b|outdated|unmaintained|abandoned|archived)
      |years old|in the old docs|older (?:model|api)(?! (?:keys?|tokens?))|an older one
    `,
    fair,
    { 'client.defect': weak },
  ),
  remarked(
    'old-version-named',
    regex`
      (?:uses?|calls?|using|still on|on|through|against) (?:the |an? )?(?:api )?
        (?:v\d|1\.\d|2\.\d|beta|legacy|old|classic) (?:api|endpoint|version|path|route|url)
    `,
    fair,
    { 'env.wrong_host': hint, 'perm.resource': hint },
  ),
  remarked(
    'only-one-refused',
    regex`
      (?:other|all other|newer|remaining) (?:endpoints?|calls?|routes?|paths?|methods?)[a-z ]{0,30}
        (?:fine|work|ok\b|accept|answer)
      |only the [a-z]{1,30} (?:endpoint|route|call|path|method|search)[a-z ]{0,12}(?:refused|fails?|affected)
    `,
    weak,
    { 'perm.resource': weak, 'perm.scope': weak, 'key.unknown': -fair, 'key.revoked': -fair, 'key.expired': -fair },
  ),
  remarked(
    'way-of-login-changed',
    regex`
      (?:key|token|login|authentication|auth|header) (?:format|scheme|method|kind|type)s?[ ]
        (?:was |were |has |have |is )?(?:been )?changed
      |password login|log(?:ged)? in with (?:a |the )?password
    `,
    weak,
    { 'key.wrong_kind': weak, 'send.scheme_wrong': hint },
  ),
]
