import { anywhere, fair, hint, remarked, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'
import { edges } from './whitespace-places.ts'

/** Terminals end what they print with a line break; it comes along into a file, the clipboard and a secret. */
export const lineEndOfATerminal: readonly Sign[] = [
  anywhere(
    'echoed-into-a-file',
    regex`
      echo (?!-n)["']?(?:\$\{?[a-z_]{0,30}(?:key|token|secret|pat|password)[a-z_]{0,20}\}?|[a-z0-9_-]{16,200})["']? ?>{1,2} ?
        ["']?[~./$a-z](?![^ ;]{0,60}\.(?:json|pem|ya?ml|p12))
    `,
    fair,
    { 'config.mangled': weak, 'key.revoked': -weak, 'config.not_loaded': -weak },
  ),
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
  said(
    // A parser of queries shows where it stopped.
    'query-stops-at-a-blank',
    regex`
      illegal (?:query|uri|request-target|header)[^;]{0,30}invalid input '(?: |\\[nrt]|\\u00)
      |(?:client_?id|app_?id|api_?key|access_?token|token)= {1,3}[a-z0-9_-]{16}
    `,
    strong,
    { ...edges, 'config.mangled': -fair, 'client.defect': -fair, 'key.encoded': -weak },
  ),
]
