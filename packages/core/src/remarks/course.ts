import type { Remark } from './remark.ts'
import { regex } from '../model/regex.ts'

/** How the failure began and goes on: at once or after a while, always or at times, until a restart. */
export const course: readonly Remark[] = [
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
      nothing (?:was |has |had |else )?(?:been )?changed|\bno (?:application |source |app )?(?:code|config(?:uration)?|settings?|workflow|key) (?:was |were |has been |had been )?changed
      |(?<!installed )without (?:any )?change
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
