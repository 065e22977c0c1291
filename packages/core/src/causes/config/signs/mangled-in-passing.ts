import { anywhere, decisive, strong } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** The changed value, or the switch that lets it be changed, stands in view. */
export const mangledInPassing: readonly Sign[] = [
  // YAML and Helm read digits as a number, and print a large one as floating point.
  anywhere(
    'number-with-exponent',
    /(?:key|token|secret|id|pass|pin|account|password|number)["']? ?[=:] ?["']?\d\.\d{3,20}e\+?\d{1,3}\b/,
    decisive,
    { 'key.unknown': -strong, 'config.shadowed': -strong, 'config.not_loaded': -strong, 'key.wrong_kind': -strong },
  ),
  anywhere(
    'references-expanded',
    regex`
      expand variable references?["']?(?: is| was|:)? (?:checked|on|ticked|enabled|set|active)
      |(?:the )?["']\w{1,40}["'] variable is not set\. defaulting to a blank string
    `,
    strong,
    { 'config.not_loaded': -strong, 'key.mistyped': -strong, 'key.wrong_kind': -strong },
  ),
]
