import { anywhere, coded, fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** The same key is read in a header and not where it is sent now. */
export const fineInTheHeader: readonly Sign[] = [
  remarked(
    'fine-in-the-header',
    regex`
      (?:keys?|tokens?|it|same call) (?:works?|passes|is (?:read|accepted|taken|found)|is fine)[ ]
        (?:fine )?(?:when|if|as soon as|once|only)[a-z ]{0,24} (?:in|as|by|into) (?:the |an? )?(?:http |request )?headers?\b
    `,
    strong,
    { 'key.encoded': -strong, 'send.absent': -fair, 'config.not_loaded': -fair },
  ),
  anywhere(
    'goes-out-in-the-address',
    regex`
      (?:keys?|tokens?|credentials?|secret) (?:always |still |only |then |now )?
        (?:goes? out|goes|is sent|are sent|is put|is passed|gets sent|is added|is appended|ends up|lands|travels)[ ]
        (?:in|into|to|as|on|by) (?:the |an? )?(?:query|url\b|address\b(?! bar)|get parameter)
    `,
    strong,
    { 'send.wrong_header': -weak, 'key.placeholder': -weak, 'key.missing': -weak, 'send.absent': -weak },
  ),
  coded(
    // Slack takes a token in the address from old apps alone; the header is read from all.
    'token-of-slack-as-parameter',
    /slack\.com\/api\/(?!oauth)[a-z.]{3,40}(?:\?token=|[^;]{0,40}\bparams ?[=:])/,
    strong,
    { 'key.wrong_kind': hint, 'key.placeholder': -weak },
  ),
]
