import type { Remark } from './remark.ts'

/** Since when it fails, and what happened just before. */
export const history: readonly Remark[] = [
  {
    id: 'worked-before',
    pattern:
      /(?:worked|working|works|was fine|ran|was green|every run green|had worked|used to work|always worked|accepted|succeeded) (?:[a-z]{1,30} ){0,4}(?:before|yesterday|until|till|for (?:a|years|months|weeks|almost|more|\d)|earlier|previously|last (?:week|month|year|night)|the day before|\d{1,6} (?:hours|days|minutes) (?:before|ago)|up to|so far|for long|a week ago|about a week)|used to work|no longer works|stopped working|all of a sudden|out of nowhere|suddenly|worked before/,
    question: 'Did this key work before, with the same code?',
    tells: {
      'key.revoked': 0.9,
      'key.expired': 1,
      'token.expired': 0.7,
      'api.retired': 0.9,
      'server.fault': 0.8,
      'account.billing': 0.5,
      'account.suspended': 0.6,
      'limit.quota': 0.6,
      'limit.rate': 0.4,
      'client.defect': 0.4,
      'config.shadowed': 0.3,
      'key.leaked': 0.6,
      'key.inactive': -2,
      'key.wrong_kind': -1,
      'key.mistyped': -0.7,
      'key.placeholder': -1.5,
      'key.wrong_provider': -1,
      'send.wrong_header': -0.8,
    },
  },
  {
    id: 'since-an-update',
    pattern:
      /(?:since|after|with|began with|from|because of) (?:the |an |a |its |my |last |latest |newest |his )?(?!oauth)(?:[a-z]{1,30} )?(?:update|upgrade|updating|upgrading|new version|new release|release|version bump|migration|dependency|package update|action's release|\d{1,6}\.\d{1,6})|(?:updated|upgraded) (?:at|to|just|from|over|since|before|\d)|tool upgraded|plugin (?:was )?(?:updated|upgraded)|since (?:version )?v?\d{1,6}\.\d{1,6}|newest version|began after/,
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
    },
  },
  {
    id: 'key-is-new',
    pattern:
      /(?:new|brand-?new|fresh|freshly made|just|newly) (?:[a-z]{1,30} ){0,3}(?:key|token|account|keys|credentials|registered|created|made|generated|received|requested|signed up|subscription)(?! (?:[a-z]{1,30} ){0,3}(?:gives?|gave|same|too|fails?|help|works|refused|tried|no difference)\b)|(?:key|token|account|app|subscription|service)[a-z ]{0,25} (?:created|made|generated|requested|registered|set up|received|issued|obtained|activated) (?:[a-z]{1,30} ){0,2}(?:just|minutes|moments|recently|today|right before|only|a (?:short|moment|minute)|an hour|yesterday|some minutes|\d{1,6} (?:minutes|hours))|minutes (?:ago|before)|only just|right before|generated (?:today|yesterday)|first use of a new/,
    question: 'How long ago was the key (or the account) created?',
    answers: ['Within the last day', 'Longer ago'],
    tells: {
      'key.inactive': 1.8,
      'key.wrong_kind': 0.4,
      'env.wrong_host': 0.3,
      'perm.resource': 0.3,
      'account.billing': 0.3,
      'key.truncated': 0.3,
      'key.expired': -2,
      'key.revoked': -1.6,
      'api.retired': -0.6,
      'token.expired': -1,
    },
  },
  {
    id: 'fails-after-a-while',
    pattern:
      /(?:works?|worked|fine|lasts?|succeeds?|passes?|goes out|go out|succeeded) (?:[a-z]{1,30} ){0,4}(?:for (?:about |one |an |a |some |exactly ){0,5}(?:hour|minute|60|\d{1,6}|day|while|few)|at first|the first (?:time|\d{1,6})|first)|after (?:about |an |one |some |\d{1,6} ){0,5}(?:hours?|minutes?|60 min|requests|calls|a while)[a-z ]{0,20}|(?:then|and then) (?:every|all|it|they|are|never)[a-z ]{0,20}(?:fails?|refused|again|stops?)/,
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
    pattern:
      /(?:sometimes|from time to time|now and then|intermittent|randomly|random|occasionally|not always|sporadic|almost always works|a second attempt passes|retry (?:works|passes|succeeds)|again a moment later works|some (?:requests|calls|servers) (?:are |is )?(?:refused|fail|pass)|a burst of|on some systems)/,
    question: 'Does the very same request sometimes succeed?',
    tells: {
      'server.fault': 1.2,
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
    },
  },
  {
    id: 'nothing-changed',
    pattern:
      /nothing (?:was |has |had |else )?(?:been )?changed|without (?:any )?change|no changes? (?:were |was |have been |had been )?(?:made|on|in|to)|not changed|unchanged|nothing found that has changed|nothing changed by the user/,
    question: null,
    tells: {
      'key.expired': 1,
      'server.fault': 0.8,
      'api.retired': 0.8,
      'key.revoked': 0.6,
      'client.defect': 0.3,
      'account.suspended': 0.4,
    },
  },
  {
    id: 'since-a-day',
    pattern:
      /(?:since|started|began|fails? since) (?:[a-z]{1,30} )?(?:today|this morning|yesterday|that day|on one day|recently|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|\d{4}|\d{1,6} [a-z]{1,30})|started today|since that day|worked until (?:today|yesterday|recently|some)/,
    question: null,
    tells: {
      'api.retired': 0.9,
      'server.fault': 1,
      'key.expired': 0.7,
      'key.revoked': 0.5,
      'limit.quota': 0.3,
      'perm.resource': 0.2,
      'key.inactive': -1.5,
    },
  },
  {
    id: 'after-restart-works',
    pattern:
      /(?:works?|fixed|goes away|helps?) (?:[a-z]{1,30} ){0,3}(?:after|when) (?:a |the )?(?:restart|reboot|re-?login|new shell|reopening|resume)|restart(?:ed|ing)?[a-z ]{0,30}(?:helps|fixes|works)|until (?:the )?[a-z ]{0,20}restart|before the [a-z ]{0,12}was restarted|after (?:a )?(?:resume|sleep|hibernat)|woke from sleep/,
    question: 'Does a restart of the program (or of the shell) make it work?',
    tells: { 'config.shadowed': 1.2, 'sign.clock': 0.8, 'token.expired': 0.7, 'config.not_loaded': 0.5 },
  },
]
