import { anywhere, coded, configured, decisive, fair, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const anotherValueCame = { 'key.wrong_kind': -fair, 'key.unknown': -weak, 'key.revoked': -weak } as const

/** The changed value, or the switch that lets it be changed, stands in view. */
export const mangledInPassing: readonly Sign[] = [
  // YAML and Helm read digits as a number, and print a large one as floating point.
  anywhere(
    'number-with-exponent',
    regex`
      (?:key|token|secret|id|pass|pin|account|password|number)["']? ?[=:] ?["']?\d\.\d{3,20}e\+?\d{1,3}\b
      |(?:key|token|secret|_id|password)\b[^;]{0,60}[ :=]\d\.\d{1,20}e\+\d{2,5}\b
    `,
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
  coded(
    // Single quotes keep the shell from putting the value there: the name itself is sent.
    'variable-in-single-quotes',
    regex`
      (?:^| )(?:-h|--header|-u|--user)[ =]?'(?:[a-z0-9-]{3,40}: ?)?(?:[a-z]{3,10} )?\$\{?[a-z_][a-z0-9_]{2,40}\}?'
    `,
    strong,
    { 'config.not_loaded': weak, 'send.absent': -fair, 'send.wrong_place': -fair, ...anotherValueCame },
  ),
  configured(
    // YAML takes digits for a number: a point makes a fraction of them, a leading 0 an octal, an e an exponent.
    'bare-digits-in-yaml',
    regex`
      (?:id|key|token|secret|password|number)["']?: (?:\d{6,20}\.\d{4,20}|0\d{5,40}|\d{1,20}e\d{1,20})(?= |$|,|\})
    `,
    strong,
    { 'config.not_loaded': -fair, 'key.truncated': weak, ...anotherValueCame },
  ),
  anywhere(
    // JavaScript and JSON tools hold 53 bits of a number: of 17 and more digits the last ones come out as zeros.
    'long-number-was-rounded',
    regex`
      (?:\bid|_id|number)\b[a-z "':=]{1,60}\d{14,17}[1-9]00(?!\d)
      |(?:id|number|key)[a-z ]{0,30} (?:is|was|are|were|gets?|got) rounded|rounds (?:the|its|my) (?:id|number|key)
      |(?:last|final) (?:two|three|few) digits (?:of the (?:id|number|key) )?(?:differ|become|are (?:zeros?|lost|other))
      |differ in the last (?:two|three|few) digits
    `,
    strong,
    { 'key.mistyped': weak, 'client.defect': -weak, ...anotherValueCame },
  ),
  configured(
    // Without quotes many loaders end a value at the #, and take what follows a $ for the name of a variable.
    'hash-or-dollar-in-a-bare-value',
    /(?:^| )[a-z][a-z0-9_]{2,60}=(?!["'])[^\s"'#$:]{2,80}[#$][^\s"'{(]{2,80}/,
    fair,
    { 'client.defect': -weak, ...anotherValueCame },
  ),
  anywhere(
    // Harbor names its robot accounts so, and the shell takes what follows the $ for a variable.
    'name-of-a-robot-account',
    /\brobot\$/,
    weak,
    { 'key.unknown': -weak },
  ),
]
