import { fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** What users tell of an API that went on without the code that calls it. */
export const endTold: readonly Sign[] = [
  remarked(
    'of-an-older-day',
    regex`
      (?:
          tutorial|code|example|sample|script|library|plug-?in|book|course|article|video|project|blog post|answer
        )[a-z ]{0,14} (?:from|of|in|last updated|last changed|written|published|made)[a-z ]{0,10}[ ]
        (?:
          20(?:0\d|1\d|2[0-3])\b|(?:two|three|four|five|six|seven|ten|many|some|\d{1,2}) years ago
        )
      |20(?:0\d|1\d|2[0-3]) (?:tutorial|code|example|article|book|course|answer)
      |last (?:updated|changed|commit|release)[a-z ]{0,10} (?:
          years? ago|20(?:1\d|2[0-3])\b|(?:two|three|four|five|six|seven|ten|many) years
        )
      |(?:docs?|documentation|manual|reference)[a-z ]{0,10} (?:no longer|does not|doesn't|do not)[ ]
        (?:mentions?|lists?|names?|describes?|contains?)
    `,
    fair,
    { 'client.defect': weak, 'key.unknown': -hint },
  ),
  remarked(
    'provider-changed-ways',
    regex`
      (?:provider|service|vendor|site|company|api|they|server)[a-z ]{0,10} (?:moved|switched|changed|migrated)[ ]
        (?:over )?to (?:oauth|tokens?|api keys?|v\d|a new|the new|jwt|openid|bearer)
      |(?:service|company|provider|site|vendor|product) (?:was |has been |is )
        (?:bought|acquired|taken over|rebranded|merged)
      |(?:redesign|relaunch|rebranding|takeover|acquisition)\b
      |(?:old|former|legacy|v1) (?:api )?(?:key|token|auth[a-z]{0,12}|login|endpoint|api|format|key format)s?
        [a-z ]{0,14} (?:is |are |was |were )?(?:not|no longer) (?:accepted|supported|valid|served)
      |(?:passwords?|basic auth[a-z]{0,10}|sign-?in by password)[a-z ]{0,12} (?:was |were |is |are |has been )?
        (?:switched off|turned off|withdrawn|abolished|ended|dropped)
      |since the (?:first|1st|beginning|start|end|middle) of (?:
          january|february|march|april|may|june|july|august|september|october|november|december|the year|20\d\d
          |this month
        )
    `,
    strong,
    { 'key.wrong_kind': weak, 'key.revoked': hint },
  ),
  remarked(
    'newer-version-works',
    regex`
      works? (?:with|on|at|through|against|under) (?:the )?(?:api )?v\d\b(?!\.)
      |\bv\d (?:of the api |endpoint |api )?works
    `,
    fair,
    { 'env.wrong_host': weak, 'perm.resource': hint },
  ),
  remarked(
    'nobody-promised-it',
    /unofficial api|reverse[- ]engineered|private api\b|undocumented (?:api|endpoint|route|call)/,
    weak,
    { 'client.defect': weak, 'perm.client': weak, 'token.expired': hint, 'key.wrong_kind': -hint },
  ),
]
