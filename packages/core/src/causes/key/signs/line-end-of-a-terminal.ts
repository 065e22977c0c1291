import { fair, hint, remarked, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Terminals end what they print with a line break; it comes along into a file, the clipboard and a secret. */
export const lineEndOfATerminal: readonly Sign[] = [
  remarked(
    'out-of-a-terminal',
    regex`
      (?:copied|copy|copying|pasted?|pasting|taken|selected) [a-z ]{0,20}(?:from|out of) (?:a |the |my |an )?
        (?:ssh |linux |web )?(?:terminal|shell|console window|command line)
      |(?:through|from|with|by|via) (?:a |the |my |its )?(?:password manager|1password|bitwarden|keepass[a-z]{0,3})(?:'s)?[ ]
        (?:command|cli\b|tool)
      |\bop read\b|\bbw get\b|\bpbcopy\b|\bxclip\b|\bclip\.exe\b
    `,
    fair,
    { 'key.truncated': fair, 'key.mistyped': hint, 'client.defect': -weak, 'token.expired': -weak },
  ),
]
