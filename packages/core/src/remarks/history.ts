import type { Remark } from './remark.ts'
import { regex } from '../model/regex.ts'

/** Since when it fails, and what happened just before. */
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
        (?!oauth)(?:[a-z]{1,30} )?(?:
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
  {
    id: 'fails-after-a-while',
    pattern: regex`
      (?:works?|worked|fine|lasts?|succeeds?|passes?|goes out|go out|succeeded) (?:[a-z]{1,30} ){0,4}
        (?:
          for (?:about |one |an |a |some |exactly ){0,5}(?:hour|minute|60|\d{1,6}|day|while|few)|at first
          |the first (?:time|\d{1,6})|first
        )
      |after (?:about |an |one |some |\d{1,6} ){0,5}(?:hours?|minutes?|60 min|requests|calls|a while)[a-z ]{0,20}
      |(?:then|and then) (?:every|all|it|they|are|never)[a-z ]{0,20}(?:fails?|refused|again|stops?)
      |after (?:
          about |around |some |an? |one |a few |a couple of |two |three |several |many |too many |\d{1,6}[ ]
        ){0,3}(?:hundreds?|dozens?|thousands?|hours?|days?|minutes?|requests?|calls?|messages|uses)
        (?: of (?:requests|calls|messages|mails|uses))? (?:it |they |each |every |all )?(?:is |are |gets? )?
        (?:refused|fails?|stops?|logged out|expires?|blocked|rejected)\b
    `,
    question: 'Does it work at first and fail after some time or some number of requests?',
    tells: {
      'token.expired': 1.8,
      'limit.rate': 1.2,
      'limit.quota': 1.1,
      'key.leaked': 0.5,
      'sign.clock': 0.4,
      'sign.nonce': 0.4,
      'key.unknown': -1.5,
      'key.missing': -1.5,
      'key.wrong_kind': -1,
      'send.wrong_header': -1,
    },
  },
  {
    id: 'intermittent',
    pattern: regex`
      (?:
          sometimes|from time to time|now and then|intermittent
          |\brandom(?:ly)?\b(?!
              [ ](?:string|value|key|token|letters|characters|name|port|number|text|word|hex|bytes|generated|chosen)
            )
          |occasionally|not always|sporadic|almost always works|a second attempt passes
          |retry (?:works|passes|succeeds)|again a moment later works
          |some (?:requests|calls|servers) (?:are |is )?(?:refused|fail|pass)|a burst of|on some systems
        )
      |\d{1,3} (?:times )?(?:out )?of (?:ten|\d{1,3})\b
      |(?:about |around |nearly )?(?:half|a third|a quarter|a part|one|two) (?:request |call |time |try )?
        (?:of the |of all |in )(?:requests|calls|times|runs|tries|two|three|four|five|ten|\d{1,3})\b
      |(?<!\band )every (?:second|third|other|few) (?:request|call|time|run)|most(?:ly| of the time) (?:it )?works
      |works? (?:most of the time|now and again|mostly)|not (?:on|at|in) every\b|\bon and off\b|\boff and on\b
      |once in a while|\bat times\b|\bat random\b|unpredictab|\bflak(?:y|ey|iness)|comes? and goes?
      |hit (?:and|or) miss|goes away after (?:some|a few|several)|not every (?:time|request|call)
      |out of (?:two|three|four|five|six|ten|twenty|a hundred)\b
      |(?:same|very same|identical) request (?:then |later |again |a moment later )(?:works|passes|succeeds)
      |(?:second|next|third) (?:try|attempt) (?:works|passes|succeeds|helps)
      |(?:trying|asking) again (?:helps|works)|retr(?:y|ies|ying) (?:helps?|often|usually|sometimes)
      |most (?:requests?|calls?|refreshes|runs|tries|uploads) (?:are fine|work|pass|succeed)
    `,
    question: 'Does the very same request sometimes succeed?',
    tells: {
      'server.fault': 0.9,
      'limit.rate': 1.2,
      'sign.nonce': 1,
      'sign.clock': 0.9,
      'sign.mismatch': 0.5,
      'token.expired': 0.5,
      'perm.ip': 0.4,
      'key.unknown': -2,
      'key.missing': -1.5,
      'key.mistyped': -2,
      'key.wrong_kind': -1.5,
      'send.scheme_missing': -1.5,
      'perm.scope': -0.8,
      'perm.resource': -0.8,
      'env.wrong_host': -0.7,
      'key.placeholder': -1.2,
    },
  },
  {
    id: 'nothing-changed',
    pattern: regex`
      nothing (?:was |has |had |else )?(?:been )?changed|(?<!installed )without (?:any )?change
      |no changes? (?:were |was |have been |had been )?(?:made|on|in|to)|not changed
      |(?<!
          (?:sample|example|demo|run|runs|used|copied|taken)(?: is| was| code)?(?: run| used)?[ ]
          |(?:sample|example|demo),[ ]
        )unchanged(?! (?:sample|example|demo|apart|but|except))
      |nothing found that has changed|nothing changed by the user|no changes? (?:of|at|from)
      |(?:version|code|key|token|configuration|config|settings?|password|workflow|script|set-?up)s?[a-z ]{0,16}[ ]
        (?:did|do|has|have) not (?:been )?change
      |(?:did not|didn't|have not|haven't|never) (?:change|touch|edit)(?:d|ed)? (?:anything|it\b|the|any)
      |same (?:code|key|token|api keys?|keys|configuration|config|settings|script|steps)(?: and [a-z]{3,10})?[ ]
        as (?:before|always|ever|usual|a|last|yesterday)
    `,
    question: null,
    tells: {
      'key.expired': 1,
      'server.fault': 0.8,
      'api.retired': 0.8,
      'key.revoked': 0.6,
      'client.defect': 0.3,
      'account.suspended': 0.4,
      'key.missing': -0.7,
      'key.placeholder': -0.8,
      'key.wrong_kind': -0.7,
    },
  },
  {
    id: 'first-use',
    pattern: regex`
      (?:^|; ?|; )(?:the )?first (?:use|try|attempt|call|run|set-?up|login)\b|for the first time
      |very first (?:use|try|attempt|call|run|request)
      |(?:instructions|guide|documentation|docs|quick-?start|tutorial|steps?)[a-z ]{0,12}[ ]
        (?:was |were |is |are )?followed
      |followed (?:the|every|all|its)\b
      |as (?:its |the |in the )?(?:documentation|docs|documents|getting started|guide|readme)
        (?: says| tells| describes)
      |after (?:a|the) (?:tutorial|guide|documentation)|(?:installed|set up) (?:step by step|as told|as described)
    `,
    question: null,
    tells: {
      'key.revoked': -1,
      'key.expired': -1,
      'api.retired': -0.3,
      'token.expired': -0.6,
      'key.missing': 0.5,
      'key.placeholder': 0.5,
      'key.wrong_kind': 0.4,
      'key.inactive': 0.3,
      'config.not_loaded': 0.4,
      'send.scheme_wrong': 0.3,
    },
  },
  {
    id: 'since-a-day',
    pattern: regex`
      (?:since|from) (?:about |around )?(?:the )?(?:beginning|start|middle|end|turn|first|last)[ ]
        (?:of|week|month|night|weekend|year|days)\b
      |(?:since|started|began|fails? since) (?:[a-z]{1,30} )?(?:
          today|(?:a few |some |two |three )?(?:hours|days|weeks)|this morning|yesterday|that day|on one day
          |recently|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august
          |september|october|november|december|\d{4}|\d{1,6} [a-z]{1,30}
        )
      |started today|since that day|worked until (?:today|yesterday|recently|some)
      |(?:since|as of) (?:this|last|the) (?:
          morning|afternoon|evening|noon|night|weekend|week|month|summer|winter|spring|autumn
        )
      |\bfrom today\b|as of (?:today|yesterday)
      |for (?:over |about |more than |at least )?(?:an? |one |two |three |four |some |a few |several |\d{1,3} )
        (?:hours?|days?|weeks?|months?) (?:now|already)
      |failing for|for (?:two|three|four|five|several|some|a few|\d{1,3}) (?:days|weeks)\b(?= ?(?:[,;]|$))
      |(?:the|these|last|past) (?:last )?(?:two|three|few|couple of|\d{1,2}) days
      |(?:^|; ?)(?:recent(?:ly)?,? |early |late |mid-? ?|in |on |from )?(?:\d{1,2}\.? )?
        (?:
          january|february|march|april|may|june|july|august|september|october|november|december
        )(?: \d{1,2})?,? ?(?:20\d\d)?(?= ?(?:[,;]|$))
      |(?:^|; ?)20\d\d-\d\d(?:-\d\d)?(?= ?(?:[,;]|$))|(?:all|only|quite) recently\b
    `,
    question: null,
    tells: {
      'api.retired': 0.9,
      'server.fault': 1,
      'key.expired': 0.7,
      'key.revoked': 0.5,
      'limit.quota': 0.3,
      'perm.resource': 0.2,
      'key.inactive': -1.5,
      'key.missing': -0.8,
      'key.placeholder': -1,
      'config.not_loaded': -0.6,
      'key.mistyped': -0.7,
      'key.wrong_kind': -0.7,
      'token.expired': 0.6,
    },
  },
  {
    id: 'after-restart-works',
    pattern: regex`
      (?:works?|fixed|goes away|helps?) (?:[a-z]{1,30} ){0,3}(?:after|when) (?:a |the )?
        (?:restart|reboot|re-?login|new shell|reopening|resume)
      |restart(?:ed|ing)?\b(?:(?! (?:never|not|no|nothing)\b)[a-z ]){0,30}[ ]
        (?:helps|fixes|works|cures|solves|heals|makes it)
      |until (?:the )?[a-z ]{0,20}restart|before the [a-z ]{0,12}was restarted
      |after (?:a )?(?:resume|sleep|hibernat)|woke from sleep
      |(?:
          re-?login|logging (?:out and )?in again|signing in again|reload(?:ing)?|reconnect(?:ing)?
          |clearing (?:the )?(?:cache|cookies)|incognito|private window|new terminal
        )(?:(?! (?:never|not|no|nothing)\b)[a-z ]){0,16} (?:helps|fixes|works|solves|cures|makes it)
    `,
    question: 'Does a restart of the program (or of the shell) make it work?',
    tells: { 'config.shadowed': 1.2, 'sign.clock': 0.8, 'token.expired': 0.7, 'config.not_loaded': 0.5 },
  },
]
