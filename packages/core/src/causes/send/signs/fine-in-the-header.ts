import { fair, remarked, strong } from '../../../model/sign.ts'
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
]
