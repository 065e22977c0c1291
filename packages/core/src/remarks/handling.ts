import type { Remark } from './remark.ts'
import { regex } from '../model/regex.ts'

/** How the key was obtained, stored and checked. */
export const handling: readonly Remark[] = [
  {
    id: 'key-checked',
    pattern: regex`
      (?:key|token|secret|credentials?|pair|id)[a-z ]{0,25} (?:is|are|was|were|looks?)[ ]
        (?:known to be |definitely |surely |the )?(?:
          right|correct|valid|checked|active|fine|shown as active|ok|good
          |the one\b(?! (?:printed|from|in|on|of|that|which|just|shown|received))
        )
      |(?:checked|verified|confirmed|compared)[a-z ]{0,25}(?:key|token|twice|times)|right keys?|correct key
      |(?:keys?|tokens?|secrets?|credentials?|code|password|id)(?: and [a-z ]{2,16})?,? (?:is |are |was |were )?
        (?:all )?(?:(?:double-?|re-?)?checked\b|(?:verified|confirmed|tested) (?:to be |as )?(?:right|correct|valid|good)\b)
      |(?:key|token|password|secret) (?:is|was) (?:
          the right one|typed correctly|entered (?:rightly|correctly)|not wrong
        )
      |no (?:spelling|typing) mistake|\bvalid (?:api )?key|api key (?:valid|checked)|token is valid
      |(?:
          user ?names?|e-?mail|passwords?|base url|\burl|address|pass ?phrase|configuration|settings|profile
          |values?
        )(?:(?:,| and) [a-z -]{2,20}){0,4} (?:is|are|was|were)[ ]
        (?:all |both |surely |definitely |certainly |known to be )?(?:right|correct|valid|checked)\b
      |\b(?:right|correct|valid) (?:e-?mail|user ?name|password|credentials|pair|secret|login)s?\b
      |(?:double|triple)-? ?checked|well[- ]formed|\bids? match(?:es)?\b
    `,
    question: null,
    tells: {
      'key.mistyped': -0.6,
      'client.defect': 0.4,
      'server.fault': 0.4,
      'config.not_loaded': 0.3,
      'env.wrong_host': 0.3,
      'send.scheme_missing': 0.1,
      'key.missing': -1,
      'key.placeholder': -0.8,
    },
  },
  {
    id: 'copied-by-hand',
    pattern: /(?:copied|copy|pasted|copy-?paste|typed (?:in )?by hand|typed in|copied (?:in full|and pasted))/,
    question: 'How did the key get into the program: pasted, typed, or read from a file or secret store?',
    answers: ['Pasted or typed', 'Read from a file or store'],
    tells: {
      'key.truncated': 0.8,
      'key.whitespace': 0.7,
      'key.invisible': 0.8,
      'key.mistyped': 0.7,
      'key.wrong_kind': 0.1,
      'key.missing': -0.8,
      'perm.scope': -0.6,
      'token.expired': -0.7,
      'perm.resource': -0.4,
    },
  },
  {
    id: 'settings-field',
    pattern: regex`
      (?:
          settings? (?:field|page|form|screen)|entered (?:in|on|into)|field of|input field|side ?bar
          |config(?:uration)? page|saved in|typed in the|greyed out|web wizard|set-?up wizard|plugin's field
          |form of
        )
    `,
    question: null,
    tells: {
      'client.defect': 0.5,
      'config.shadowed': 0.5,
      'key.truncated': 0.4,
      'key.whitespace': 0.4,
      'config.not_loaded': 0.4,
      'key.wrong_kind': 0.3,
    },
  },
  {
    id: 'env-file-in-place',
    pattern: regex`
      (?:key|token|keys|value|secret|variable|credentials?)[a-z ]{0,30} (?:is|are|was|stands?|comes?|holds?)?
        [a-z ]{0,12}(?:in|from) (?:the |a |its )?(?:right )?\.?env\b
      |\.env (?:file )?(?:is |was |with|holds|and|created|in place|filled)|env file|environment variable
      |in the config file|config\.ini|in environment
      |(?:key|token|keys|tokens|secret|credentials?)[a-z ]{0,20} in (?:the |a |an |its |my |this )?
        [a-z_.~/-]{0,30}(?:settings|\.(?:json|ya?ml|toml|ini|properties))\b
    `,
    question: 'Is the value set in an env file or a settings file, and did the program print it as set?',
    tells: {
      'config.not_loaded': 1.2,
      'config.mangled': 0.6,
      'config.shadowed': 0.8,
      'key.quoted': 0.6,
      'key.whitespace': 0.4,
      'key.placeholder': 0.2,
      'key.missing': -0.8,
      'server.fault': -0.7,
      'token.expired': -0.7,
      'env.test_live': -0.6,
    },
  },
  {
    id: 'secret-store',
    pattern: regex`
      (?:
          secrets? manager|kubernetes secret|from a secret|k8s secret|vault\b|key ?vault|parameter store
          |repository secret|github secret|ci secret|base64-encoded|data section|keychain|credential store|keyring
        )
    `,
    question: null,
    tells: { 'key.whitespace': 1.2, 'key.encoded': 1.3, 'config.not_loaded': 0.5, 'key.invisible': 0.3 },
  },
  {
    id: 'sample-code',
    pattern: regex`
      (?:example|sample|quick-?start|tutorial|course|readme|documentation|docs|snippet|demo)[a-z ]{0,20}[ ]
        (?:code|calls?|run|of the|unchanged|as it|command|request)
      |(?:code|curl|command) (?:example|copied) (?:of|from|in)|as in the example|cloned and started
      |(?:copied|taken) from the (?:[a-z'-]{2,14} ){0,2}(?:
          docs?|documentation|examples?|readme|tutorial|blog|guide|wiki|book|repository|article|answer|manual
        )\b
    `,
    question: null,
    tells: {
      'key.placeholder': 0.9,
      'send.companion': 0.4,
      'key.unknown': 0.2,
      'send.wrong_header': 0.3,
      'api.retired': 0.4,
      'key.missing': 0.3,
      'client.defect': 0.2,
    },
  },
  {
    id: 'sandbox-mentioned',
    pattern: regex`
      (?:
          sandbox|test ?net|test mode|test network|staging|testing environment|live keys?|test keys?
          |production keys?|paper trading|demo account|development mode|developer mode|play ground
        )
    `,
    question: 'Is the key for test (sandbox) or for live, and which of the two does the address belong to?',
    answers: ['One is for test, the other live', 'Both for the same'],
    tells: {
      'env.test_live': 2.2,
      'env.wrong_host': 0.3,
      'key.wrong_kind': 0.1,
      'perm.resource': 0.1,
      'key.missing': -0.6,
      'config.not_loaded': -0.6,
      'token.expired': -0.5,
    },
  },
  {
    id: 'permissions-granted',
    pattern: regex`
      (?:
          all (?:permissions?|scopes?|rights)|full (?:s3 )?(?:rights|access|permissions?)
          |permissions? (?:set|are|is|on|granted|enabled)|read and write permission|right permissions
          |admin(?:istrator)? (?:rights|account|access)|has (?:all|every|full|the right)|set to all
          |super ?-?admin\b
          |(?:needed|required|sufficient|necessary) (?:scopes?|permissions?|roles?|rights?|privileges)
        )
      |(?:scopes?|rights?|roles?|authorities|permissions?|privileges)[a-z ]{0,20}[ ]
        (?:was |were |is |are |has been |have been )?(?:given|granted|added|allowed|assigned|attached)\b
      |all (?:authorities|privileges|roles)|(?:role|policy|rule) allows
    `,
    question: 'Which scopes or permissions was the key given when it was created?',
    answers: ['All that there are', 'Only some, or not known'],
    tells: {
      'perm.scope': -0.3,
      'perm.resource': 0.4,
      'env.wrong_account': 0.5,
      'perm.ip': 0.3,
      'key.wrong_kind': 0.5,
      'env.test_live': 0.3,
      'env.wrong_host': 0.3,
    },
  },
  {
    id: 'free-plan',
    pattern: regex`
      (?:
          free (?:plan|tier|key|access|account|credits?|api|one)|\btrial|subscription(?!-key| key)|paid plan
          |upgrade[a-z ]{0,12}plan|developer plan|basic plan|premium|billing|\bcredits?\b(?! card)|plan was bought
          |quota in the account
        )
    `,
    question: 'Does the plan include this product, and is there credit left (billing page)?',
    answers: ['Free plan, or credit is low', 'Paid, with credit left'],
    tells: {
      'perm.resource': 0.8,
      'account.billing': 1,
      'limit.quota': 0.5,
      'key.inactive': 0.2,
      'key.revoked': -0.6,
      'token.expired': -0.6,
      'client.defect': -0.5,
      'send.absent': -0.5,
      'key.missing': -0.5,
    },
  },
  {
    id: 'logged-in-otherwise',
    pattern: regex`
      (?:log(?:ged)?[- ]?in|login|sign(?:ed)?[- ]?in|consent|session)[a-z ]{0,40}[ ]
        (?:works|went well|succeeds?|succeeded|is fine|in the browser)
      |(?:freshly|already|is) logged in|logged in with|user is logged in|after logging in
      |(?:after|since|right after) (?:a |the |each )?(?:new |fresh )?(?:login|log ?in|sign[- ]?in)\b
      |just (?:signed|logged) in
    `,
    question: null,
    tells: {
      'key.wrong_kind': 0.5,
      'env.wrong_account': 0.5,
      'token.claims': 0.3,
      'server.fault': 0.3,
      'perm.scope': 0.2,
      'config.shadowed': 0.9,
      'key.missing': -0.7,
      'key.unknown': -0.6,
      'config.not_loaded': -0.4,
      'token.expired': 0.5,
    },
  },
  {
    id: 'committed-or-public',
    pattern: regex`
      (?:
          pushed to (?:github|gitlab|a public)
          |(?:in|to|into|on) (?:a |the |my |an? own )?public (?:git )?repositor
          |repository (?:is|was made|became) public|committed|in the git history|page's javascript
          |posted (?:it )?(?:in|on)|made public|open source repo|screenshot
        )
    `,
    question: 'Was the key ever in a public place (repository, page source, chat)?',
    tells: { 'key.leaked': 2, 'key.revoked': 0.7 },
  },
  {
    id: 'large-or-long-run',
    pattern: regex`
      (?:
          \d{1,6} ?(?:gb|tb)\b|gigabyte|long[- ]running|half a day(?! of (?:tests|debug|search|work|try))
          |overnight|over night|hours? of(?! (?:debug|search|try|test|work|head))|(?<!waited |waiting )for hours
          |large file|big file
        )
    `,
    question: null,
    tells: { 'token.expired': 1.5, 'sign.clock': 0.4 },
  },
  {
    id: 'burst-of-requests',
    pattern: regex`
      (?:
          requests? (?:a|per) (?:second|minute|hour|day)|\d{1,6} (?:calls|requests) (?:in|within|per|a|with)
          |in parallel|parallel calls|many requests|bulk|\bloop\b|burst|polled|concurren
        )
    `,
    question: 'How many requests were sent in the minute before the refusal?',
    answers: ['Many, or several at once', 'A few'],
    tells: { 'limit.rate': 1.6, 'limit.quota': 0.6, 'sign.nonce': 0.6, 'account.suspended': 0.4 },
  },
]
