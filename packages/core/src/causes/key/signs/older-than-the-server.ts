import { fair, hint, remarked, said, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Keys that the server no longer has in its table, by what it says and by what happened to it since they were made. */
export const olderThanTheServer: readonly Sign[] = [
  said(
    'no-such-token-there',
    regex`
      \btoken (?:does )?not exists?\b(?! (?:on|in) )|\btoken (?:doesn't|doesnt|dose not) exists?\b|\bno such (?:api )?token '
      |\btoken ?不存在|令牌不存在
    `,
    fair,
    { 'key.revoked': fair, 'key.mistyped': hint, 'env.wrong_host': -weak, 'token.expired': -weak },
  ),
  remarked(
    // An upgrade that changes how keys are kept, hashed or signed leaves those of before behind.
    'made-before-the-upgrade',
    regex`
      (?:key|token)s? (?:was |were |is |are |had been |that was )?(?:made|created|generated|issued|set up)[ ]
        (?:in|with|under|on|before|by|prior to) (?:the |an? )?(?:last |big )?
        (?:v ?\d|version \d|older? (?:version|release)|previous (?:version|release)|earlier (?:version|release)|beta\b(?!\.)|upgrad|update|migration|move)
      |(?:old|existing|former|earlier) (?:api )?(?:keys?|tokens?)[a-z ]{0,30} (?:from|of) before the (?:upgrade|update|migration|move)
      |(?:key|token)s? from before the (?:upgrade|update|migration|move)
    `,
    fair,
    {
      'key.revoked': fair,
      'server.fault': fair,
      'token.claims': weak,
      'send.wrong_header': -weak,
      'client.defect': -weak,
      'key.expired': hint,
    },
  ),
]
