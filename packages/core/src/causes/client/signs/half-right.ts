import { anywhere, coded, fair, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'
import { keyIsGood } from './key-is-good.ts'

/** What people tell of programs that handle a key right in one place, and not in another. */
export const halfRight: readonly Sign[] = [
  remarked(
    // A refresh token that is used up by the first renewal, kept by a program that overlooks the new one.
    'first-renewal-only',
    regex`
      (?:new|fresh|newly [a-z]{4,12}) (?:refresh )?token[^;]{0,40}
        (?:one request|once|the first|one call)[^;]{0,24}(?:works?|passes|succeeds|is fine)[^;]{0,40}
        (?:second|next|then|after|later)
      |(?:refresh token|refresh)[^;]{0,24}(?:works?|passes|succeeds)[^;]{0,12}(?:only )?(?:once|one time|the first time)
    `,
    strong,
    { 'token.expired': fair, 'server.fault': -fair, 'key.revoked': weak, 'key.inactive': -weak },
  ),
  remarked(
    'other-part-same-key',
    regex`
      \b(?:output|input|sink|source|reader|writer|exporter|importer|collector|backend|pipeline|main part|other parts?)s? with the[ ]
        same (?:api[_ ]?)?(?:key|token|credentials?|user)[a-z ]{0,16}(?:works?|pass(?:es)?|is fine|is accepted|succeeds?)
      |(?:same|one) (?:api[_ ]?)?(?:key|token|credentials?)[a-z ]{0,12}works? (?:in|for|with) (?:the )?
        (?:output|input|sink|source|exporter|other part|rest) of (?:it|the (?:same )?(?:program|tool|agent|server))
    `,
    fair,
    { 'send.absent': weak, ...keyIsGood },
  ),
  remarked(
    'only-where-it-must-be-escaped',
    regex`
      (?:only|just) (?:with|for|when)[a-z ]{0,40}(?:special characters?|url[- ]?encod|percent|reserved|escap|non-ascii|umlaut)
      |(?:password|key|token|secret|user ?name)s? (?:with|that (?:has|have|contain|need)s?)[a-z ]{0,16}
        (?:special characters?|url[- ]?encoding|percent|umlauts?|escaping)[^;]{0,30}(?:fail|refus|do not|does not|don't)
    `,
    fair,
    { 'key.encoded': strong, 'sign.mismatch': weak, 'send.absent': -weak },
  ),
  anywhere(
    'app-takes-no-key',
    regex`
      \b(?:app|plug-?in|tool|extension|program|add-?on|integration|client) (?:does not|doesn't|won't|will not|never) accepts?[ ]
        (?:the|my|any|a|our|this)(?: new| valid)? (?:api )?(?:key|token)
    `,
    fair,
    { 'key.inactive': -weak, 'key.wrong_kind': weak },
  ),
  coded(
    // Each has an own setting for each vendor, or hands keys over in the call: the one of the module reaches few.
    'key-on-the-module-of-a-wrapper',
    /\blitellm\.api_key ?= ?(?!none)/,
    fair,
    { 'send.absent': fair, 'config.not_loaded': -weak },
  ),
]
