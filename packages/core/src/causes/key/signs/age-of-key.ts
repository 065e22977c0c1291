import { fair, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** How old the key is, by what people tell. */
export const ageOfKey: readonly Sign[] = [
  remarked(
    'age-of-key',
    regex`
        (?:key|token|secret|pat|certificate|cluster|licen[sc]e|credentials?)[a-z ]{0,25}
          (?:
            (?:one|two|\d{1,6}|a|about a|over a|almost a) (?:year|month)s? (?:ago|old)|last year|in 20\d\d
            |years? old|long ago
          )
      `,
    fair,
    { 'token.expired': weak, 'key.revoked': weak, 'key.inactive': -fair },
  ),
  // Issuers give keys a life of round numbers of days; a key that fails at just such an age has come to its end.
  remarked(
    'round-age',
    regex`
    (?:made|created|generated|issued|renewed|set up|minted)\b[^;]{0,40}[ ]
      (?:exactly |just |just over |about |around |a bit over )?(?:30|60|90|180|182|365|366|a year|one year|twelve months|12 months|three months|3 months|six months|6 months)
      (?: days)? ago
    |(?:30|60|90|180|365) days (?:ago|old|have passed|passed|are over|after (?:i|we|it|the) (?:was |were )?(?:made|created|generated|issued))
  `,
    strong,
    { 'key.wrong_kind': -fair, 'key.revoked': -fair, 'key.mistyped': -fair, 'server.fault': -fair },
  ),
]
