import { anywhere, decisive, strong } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** A dump of the value ends in a line end, or its file has the line ends of Windows. */
export const lineEndInADump: readonly Sign[] = [
  anywhere(
    'line-end-in-a-dump',
    regex`
      \b(?:od -[a-z]{1,4}|hexdump|xxd|cat -[a-z]{1,3}|repr\(|%q|hex dump)[^;]{0,160}(?:\\[rn]\b|\b0d(?: 0a)?\b|\^m|\b0a ?(?:$|["'\`)]))
    `,
    decisive,
    { 'config.not_loaded': -decisive, 'config.mangled': -strong },
  ),
  anywhere(
    'file-of-windows-in-a-shell',
    regex`
      (?:crlf|windows line end(?:ing)?s?|\\r\\n)\b[^;]{0,80}(?:source[ds]?\b|wsl|bash|linux|docker|env_?file|container)
      |(?:source[ds]?\b|wsl|bash|linux|docker|env_?file|container)[^;]{0,80}\b(?:crlf|windows line end(?:ing)?s?)
    `,
    strong,
    { 'config.not_loaded': -strong, 'config.shadowed': -strong },
  ),
]
