import type { Remark } from './remark.ts'
import { regex } from '../model/regex.ts'

/** What was before it failed: whether it worked, what was updated, how old the key is. */
export const history: readonly Remark[] = [
  {
    id: 'worked-before',
    pattern: regex`
      (?:
          worked|working|works|was fine|ran|was green|every run green|had worked|used to work|always worked
          |accepted|succeeded
        ) (?:[a-z]{1,30} ){0,4}(?:
          before|yesterday|until|till|for (?:an?\b|years|months|weeks|almost|more|\d)|earlier|previously
          |last (?:week|month|year|night)|the day before|\d{1,6} (?:hours|days|minutes) (?:before|ago)|up to
          |so far|for long|(?:a|an|one|two|three|some|several|\d{1,3}) (?:hours?|days?|weeks?|months?|years?) ago
          |about a week
        )
      |\b(?:fine|green|ok|okay) (?:before|until|till|up to)\b
      |used to work|no longer works|stopped working|all of a sudden|out of nowhere|suddenly|worked before
      |stopped (?:one day|today|yesterday|overnight|recently|at once|last|this)
      |(?<!(?:as|made|created|installed|registered|bought|generated) )\b(?:of late|lately)\b
      |(?:worked|works|fine) at first,? (?:then )?(?:stopped|fails|not)
      |(?:published|released|deployed|uploaded|pushed) (?:with it |with the same [a-z]{2,12} |this way )?before
      |(?:previous|earlier|last|former) (?:releases?|versions?|runs?|builds?|deploys?) (?:was|were)[ ]
        (?:published|released|deployed|fine|green|built)
      |(?:failing|fails|failed|refused) only (?:recently|lately|now)|before,? (?:the |it |this )[a-z ]{0,16}worked
      |(?:ago|project|always|set-?up|script) (?:that |and )?worked|(?:failed|fails) for the first time
      |(?:worked|ran|passed|was fine) (?:well |fine )?(?:on|in) (?:
          (?:early |late |the )?(?:
              january|february|march|april|may|june|july|august|september|october|november|december
            )
          |(?:mon|tues|wednes|thurs|fri|satur|sun)day|20\d\d|the past
        )
      |worked last|(?:when|where|while) it (?:still )?worked
      |(?:last|latest) (?:good|successful|working|green) [a-z]{3,12}\b|\bhad (?:been working|been running|worked)
      |(?:has|have) been (?:working|running|in use)|\b(?:was|were) working\b
      |same steps as (?:always|ever|before|usual)|did not happen (?:before|until)
      |(?:never|no) (?:had )?(?:a |any )?(?:problems?|trouble|issues?) (?:before|until|so far)
      |\bbroke (?:today|yesterday|overnight|this|last|recently|suddenly|one day)
      |(?:quit|ceased) (?:to work|working)|(?:does not|doesn't|do not|not) work(?:ing)? any ?more
      |no longer (?:accepted|recogni[sz]ed|gets?|logs in|connects?)|began (?:to fail|failing|suddenly)
      |started (?:to fail|failing)
    `,
    question: 'Did this key work before, with the same code?',
    tells: {
      'key.revoked': 1.1,
      'key.expired': 1,
      'token.expired': 1,
      'api.retired': 0.9,
      'server.fault': 1,
      'account.billing': 0.5,
      'account.suspended': 0.6,
      'limit.quota': 0.6,
      'limit.rate': 0.4,
      'client.defect': 0.4,
      'config.shadowed': 0.3,
      'key.leaked': 0.6,
      'key.inactive': -2,
      'key.wrong_kind': -1.5,
      'key.mistyped': -0.7,
      'key.placeholder': -1.5,
      'key.wrong_provider': -1,
      'send.wrong_header': -0.8,
      'key.missing': -1,
      'perm.scope': -0.8,
      'key.unknown': -0.5,
    },
  },
  {
    id: 'since-an-update',
    pattern: regex`
      (?:since|after|with|began with|from|because of) (?:the |an |a |its |my |last |latest |newest |his )?
        (?!oauth)(?:[a-z][a-z0-9]{0,29} )?(?:
          update|upgrade|updating|upgrading|new version|new release
          |release(?! (?:app|build|mode|run|bundle|apk|variant|signing|key)\b)|version bump|migration|dependency
          |package update|action's release|\d{1,6}\.\d{1,6}
        )
      |(?:updated|upgraded) (?:at|to|just|from|over|since|before|\d)|tool upgraded
      |plugin (?:was )?(?:updated|upgraded)|since (?:version )?v?\d{1,6}\.\d{1,6}|newest version|began after
      |(?:pinning|going back to|back to|falling back to|downgrad(?:e|ed|ing)(?: to)?|reverting to|with)[ ]
        (?:the |an? )?(?:older|old|previous|earlier|last) (?:[a-z]{1,12} )?(?:version|release|one)?[a-z ]{0,12}
        (?:works?|helps?|makes it work|is fine|cures|fixes)
      |(?:version )?(?<![\d./])\d{1,4}\.\d{1,6}(?:\.\d{1,6})? (?:still )?(?:works|worked)\b
      |did not happen (?:before|in|with|until) v?\d
      |(?:works?|worked|is fine|accepted) (?:in|on|with|under) (?:the )?(?:[a-z.]{2,16} )?(?:version )?v?\d{1,4}
        \.\d
      |(?:in|with|on) v?\d{1,4}\.\d[\d.]{0,8} (?:everything|all|it|this|the same)[ ]
        (?:is fine|works?|worked|was fine)
      |(?:works?|worked|fine) (?:with|in|on|under) (?:the |an? )?
        (?:version before|older|previous|last|former|earlier) ?(?:version|release|one|library|sdk|build)?
      |(?:older|previous|former|earlier|last) (?:[a-z]{2,12} )?
        (?:version|release|library|sdk|client|build|plug-?in|extension)[a-z ]{0,16}[ ]
        (?:works?|worked|is fine|accepts|had no)
      |(?:since|after) (?:an? |the |its |my |that )?(?:recent |last |latest |big |complete )?
        (?:
          change|rewrite|rework|refactor(?:ing)?|redesign|rollout|merge|commit|patch|bump
        )\b
      |began on the day of (?:the )?release|(?:rolled|rolling|went|going) back (?:to|helps)|\bregression\b
      |\bbisect
    `,
    question: 'Did it begin with an update of the library, tool or plugin?',
    tells: {
      'client.defect': 1.6,
      'send.scheme_missing': 0.5,
      'api.retired': 0.6,
      'config.not_loaded': 0.4,
      'config.mangled': 0.4,
      'config.shadowed': 0.4,
      'send.header_case': 0.5,
      'send.stripped': 0.2,
      'key.unknown': -1,
      'key.inactive': -0.8,
      'account.billing': -0.8,
      'key.wrong_kind': -0.7,
      'perm.resource': -0.7,
      'key.placeholder': -1,
      'key.mistyped': -0.8,
      'env.test_live': -0.7,
      'send.absent': 0.5,
      'server.fault': 0.3,
    },
  },
  {
    id: 'key-is-new',
    pattern: regex`
      \b(?:new|brand-?new|fresh|freshly|freshly made|just|newly) (?:[a-z]{1,30} ){0,3}
        (?:
          key|token|account|keys|credentials|registered|created|made|generated|received|requested|signed up
          |subscription
        )(?!,? (?:[a-z]{1,30} ){0,3}(?:
              gives?|gave|same|too|fails?|help|works|refused|tried|no difference|alike|answers?|as well
            )\b
        )
      |(?:key|token|account|app|subscription|service)[a-z ]{0,25} (?:
          created|made|generated|requested|registered|set up|received|issued|obtained|activated
        ) (?!more than|over|longer)(?:[a-z]{1,30} ){0,2}(?:
          just|minutes|moments|recently|today|right before|only|a (?:short|moment|minute)|an hour|yesterday
          |some minutes|\d{1,6} (?:minutes|hours)
        )
      |(?<!\b(?:worked|works|passed|fine|succeeded) (?:some |a few |\d{1,3} )?)minutes (?:ago|before)|only just
      |generated (?:today|yesterday)|first use of a new
      |(?:key|token|account|project|team)s? (?:is|are) (?:both |all |quite |very |brand[- ]?)?new\b
      |(?:made|created|generated|registered) (?:on )?(?:
          the same (?:morning|day|hour|evening)|a minute ago|a moment ago
        )
    `,
    question: 'How long ago was the key (or the account) created?',
    answers: ['Within the last day', 'Longer ago'],
    tells: {
      'key.inactive': 1.5,
      'key.wrong_kind': 0.4,
      'env.wrong_host': 0.3,
      'perm.resource': 0.3,
      'account.billing': 0.3,
      'key.truncated': 0.3,
      'key.expired': -2,
      'key.revoked': -1.1,
      'api.retired': -0.6,
      'token.expired': -1,
      'key.missing': -1,
      'browser.cors': -0.7,
      'send.absent': -0.5,
      'key.placeholder': -0.5,
    },
  },
]
