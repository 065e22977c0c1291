import { fair, hint, remarked, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { keyIsGood } from './key-is-good.ts'
import { regex } from '../../../model/regex.ts'
import { beforeTrustedPublishing } from './before-trusted-publishing.ts'

/** How people tell that a release of the tool brought the failure. */
export const sinceAVersion: readonly Sign[] = [
  ...beforeTrustedPublishing,
  remarked(
    'since-update',
    regex`
      (?:since|after|with|from|noticed after|because of) (?:
          the |an? |its |my |this |that |last |latest |newest |recent[ ]
        ){0,5}(?:(?!the |a |key |token )[a-z'-]{1,20} ){0,3}(?:
          update|upgrade|updating|upgrading
          |release(?! (?:app|build|mode|run|bundle|candidate|apk|variant|signing|key))|commit|merge|pull request
          |refactor(?:ing)?|new version|newest version|latest version
        )\b
      |(?:plugin|tool|app|library|package|extension|client|sdk|integration|cli) (?:was |were |has been )?
        (?:just )?(?:updated|upgraded)
      |upgraded? just before
    `,
    strong,
    { 'config.shadowed': hint, 'key.unknown': -weak, 'key.expired': -weak, 'account.billing': -weak },
  ),
  remarked(
    'since-number',
    regex`
      (?:
          (?:since|after|with|from|began with|starting with) (?:the )?(?:[a-z@][a-z@/-]{0,20} ){0,3}
          |(?:update|upgrade)d? to |upgrade from [0-9.a-z-]{1,16} to[ ]
        )v?\d{1,6}\.\d{1,6}
    `,
    fair,
    { 'config.shadowed': hint, 'key.unknown': -weak, 'key.expired': -weak },
  ),
  remarked(
    'nothing-but-the-version',
    regex`
      (?:nothing|not a thing|no ?thing else)(?: else)?(?: was| has| is)? ?(?:changed|differs|different)? (?:but|except|besides|other than|apart from) (?:for )?the[ ]
        (?:[a-z]{2,12} )?(?:version|update|upgrade|release)
      |only the (?:[a-z]{2,12} )?(?:version|release) (?:was |is |has )?(?:changed|differs|different|new)
      |same (?:settings|config(?:uration)?|key|token|file)s?[a-z ,]{0,24} (?:works?|passe[sd]|fine|accepted)[a-z ]{0,12} (?:in|with|under|on) (?:the )?
        (?:(?:old|older|previous|last|former|earlier) (?:version|release)|v?\d{1,4}\.\d)
    `,
    strong,
    keyIsGood,
  ),
  said(
    'refused-after-the-update',
    regex`
      (?:after|since|following) (?:the |an? |my |our |last |latest |recent |every ){0,2}(?:auto(?:matic)?[- ]?)?
        (?:update|upgrade|updating|upgrading)\b
    `,
    weak,
    { 'config.shadowed': hint, 'send.absent': weak, 'api.retired': hint, 'key.unknown': -weak, 'key.expired': -weak },
  ),
  remarked(
    'older-version-works',
    regex`
      (?:old(?:er)?|previous|earlier|prior|last) (?:version|release|build|plugin)[a-z ]{0,20}
        (?:works?|worked|fine|ok|accepts)
      |downgrad|roll(?:ed|ing)? back
      |(?:going|went|falling|switching) back to (?:the |an? )?
        (?:old|older|previous|earlier|last|former|release|version|v?\d)
      |went back to|version v?\d[\d.]{0,40} (?:works|worked|accepts|is fine)|before version
      |until (?:the |its )?(?:[a-z]{1,12}'s )?(?:new |last |latest )?(?:release|update|version|v?\d{1,6}\.\d)
      |(?:works?|worked|ran|fine) (?:with|in|on|under) (?:the )?(?:
          version before|previous|older|earlier|last (?:version|release)
        )
      |version before (?:works|worked)
      |\bin v?\d{1,4}\.\d{1,4}(?:\.\d{1,6})? (?:everything|all|it|this|the same)[a-z ]{0,12}[ ]
        (?:is|was|works?|worked|ran) ?(?:fine|ok|good|well|right)?
    `,
    fair,
    keyIsGood,
  ),
  remarked(
    'version-named',
    regex`
      (?:version|plugin|extension|package|library|app|add-?on|integration|sdk|module|release|beta)[a-z ]{0,12}[ ]
        v?\d{1,6}\.\d{1,6}
      |dev\.\d{1,6}|this plugin version|same version
    `,
    weak,
  ),
  remarked(
    'until-a-release',
    regex`
      (?:until|before|since|from) (?:the |that |a )?(?:action|plug-?in|tool|library|app|extension|package)'?s?[ ]
        (?:new |last |latest )?(?:release|update|version)
    `,
    strong,
    { ...keyIsGood, 'config.not_loaded': hint },
  ),
  remarked(
    'provider-moved-on',
    regex`
      (?:provider|google|openai|anthropic|vendor|they|api) (?:has |have |just )?
        (?:
          released|launched|changed|switched|migrated|introduced|renamed
        )
      |day after [a-z0-9 .]{0,30}(?:released|launched|changed)
    `,
    fair,
    { 'api.retired': fair, 'key.unknown': -weak },
  ),
  remarked(
    'works-with-number',
    /(?:works?|worked|ran|fine) (?:with|in|on|under) (?:the )?(?:version )?v?\d{1,6}\.\d/,
    hint,
    { 'server.fault': weak, 'api.retired': hint, 'key.unknown': -weak, 'key.revoked': -weak, 'key.expired': -weak },
  ),
  remarked(
    'regression-spoken-of',
    regex`
      regress|broken? (?:with|by|in|since) (?:the )?(?:new|last|latest|version|release|update|v?\d)
      |\bbump(?:ed|ing)?\b|introduced (?:in|with|by)[ ]
    `,
    fair,
    keyIsGood,
  ),
  remarked(
    'works-on-the-branch',
    regex`
      (?:still (?:there|so|open|present)|persists|the same) in (?:the )?
        (?:latest|newest|current|next|v?\d{1,4}\.\d)
      |(?:on|in|from) the (?:main|master|nightly|develop(?:ment)?) (?:branch|build|version) it[ ]
        (?:works|is fine|is fixed)
      |(?:works?|fixed|is fine|accepted) (?:on|in|with|from) (?:the )?(?:
          main|master|nightly|git version|develop(?:ment)? (?:branch|version)|latest commit|repository's head
        )\b
      |(?:not|fails) in the release\b|fix (?:was |is )?(?:released|merged|in the next)
    `,
    fair,
    keyIsGood,
  ),
  remarked(
    'tool-with-its-version',
    regex`
      (?:^|; )(?!
          php|python|java|node|go |ruby|ubuntu|centos|debian|fedora|windows|macos|android|ios |linux|tls|openssl
          |\.net|oauth|http|laravel|django|rails|spring
        )[a-z@][a-z0-9@./_-]{1,24} v?\d{1,4}\.\d{1,4}(?:\.\d{1,4})?(?= ;|,|$)
    `,
    weak,
  ),
]
