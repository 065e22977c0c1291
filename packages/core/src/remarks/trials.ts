import type { Remark } from './remark.ts'
import { regex } from '../model/regex.ts'

/** How far it came, and what stood elsewhere before. */
export const trials: readonly Remark[] = [
  {
    // The issuer takes the secret and hands out a token: what is done with the token is at fault.
    id: 'token-was-issued',
    pattern: regex`
      (?:getting|obtaining|fetching|requesting|creating|receiving|retrieving|asking for) (?:an? |the )?
        (?:[a-z]{2,12} )?token\b(?: with(?: [a-z]{2,12}){1,6})? (?:works?|succeeds?|is fine|passes)
      |token (?:request|exchange|fetch|endpoint|call|service)(?: itself)? (?:
          succeeds|works|passes|gives (?:an? )?(?:token|200)|answers 200
        )
      |(?:access |bearer )?token is (?:issued|returned|handed out|obtained|received|granted)\b
      |(?:login|log-?in|sign-?in|consent|oauth flow)[a-z ]{0,12}[ ]
        (?:succeeds|works|yields|returns|gives|finishes)(?: and (?:yields|returns|gives))? (?:an? |the )?
        (?:[a-z]{2,10} )?token
      |finish(?:es)? the (?:whole )?(?:oauth|login|sign-?in)
    `,
    question: null,
    tells: {
      'send.scheme_missing': 0.7,
      'send.absent': 0.5,
      'send.wrong_header': 0.4,
      'token.claims': 0.7,
      'perm.scope': 0.6,
      'env.wrong_host': 0.4,
      'perm.resource': 0.3,
      'send.companion': 0.4,
      'server.fault': 0.3,
      'key.unknown': -1,
      'key.revoked': -0.8,
      'key.expired': -0.8,
      'key.missing': -1,
      'key.mistyped': -1,
    },
  },
  {
    // Another house for the same program: addresses, allow-lists and settings stay behind.
    id: 'moved',
    pattern: regex`
      (?:moved|migrated|switched|transferred|changed)(?: over)? (?:from [a-z0-9. -]{2,24} )?to[ ]
        (?:an? |the |another |its )?(?:new |other |different |own )?(?:
          server|host(?:er|ing)?|machine|computer|laptop|domain|custom domains?|address|url|https|cloud
          |data ?cent(?:er|re)|region|organi[sz]ation|account|workspace|network|provider|instance|self-hosted
        )\b
      |(?:since|after|with) (?:the |a )?(?:switch|move|migration|relocation|transfer) (?:of|to)\b
      |(?:^|; ?)(?:on )?(?:an? )?new (?:
          machine|computer|laptop|server|host|domain|router|connection|internet provider
        )\b
    `,
    question: null,
    tells: {
      'env.wrong_host': 0.8,
      'config.not_loaded': 0.5,
      'config.shadowed': 0.5,
      'env.wrong_account': 0.6,
      'perm.ip': 0.7,
      'perm.referrer': 0.4,
      'send.stripped': 0.4,
      'send.dropped_redirect': 0.5,
      'key.mistyped': -0.5,
      'key.placeholder': -0.8,
    },
  },
]
