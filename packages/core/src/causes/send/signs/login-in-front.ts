import { anywhere, decisive, fair, remarked, requested, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** A header that was meant for one reader, and another one reads it first. */
export const loginInFront: readonly Sign[] = [
  anywhere(
    // It looks at Authorization before its session cookie, and refuses what it cannot read as a login of its own.
    'authelia-reads-authorization',
    regex`\bauthelia\b`,
    fair,
    { 'send.stripped': weak, 'send.dropped_redirect': -weak, 'perm.client': weak },
  ),
  remarked(
    'fewer-headers-cure',
    regex`
      (?:remov|stripp|dropp|delet|omitt|leav|tak|unsett|clear)(?:es?|s|ing|ed) (?:out |away |off )?(?:the )?
        ["'\`]?(?:authorization|auth|bearer|cookie|x-api-key)["'\`]? (?:header|token|line)?[^.;]{0,50}
        \b(?:works?|helps?|fixes|heals|cures|solves|passes)\b
      |(?:authorization|auth) header (?:is |was |gets )?(?:removed|deleted|stripped|dropped|left out|taken (?:out|away|off))
        [^.;]{0,40}\b(?:works|passes|is fine|is accepted)\b
      |without (?:the |an? |any )?(?:authorization|auth|second|extra|other)(?: auth| authorization)? header,? (?:it |the (?:call|request|same)[a-z ]{0,12})?
        (?:works|passes|is fine|succeeds|goes through)
    `,
    strong,
    { 'send.absent': -strong, 'send.stripped': -weak, 'config.not_loaded': -fair },
  ),
  requested(
    // Clients that always have a Bearer token send the word for "none" where there is only the other header.
    'no-token-beside-a-key',
    regex`
      x-api-key: [^;]{1,300} authorization: bearer (?:n\/a|none|null|undefined|dummy|empty|unused|not-needed|no-key)\b
      |authorization: bearer (?:n\/a|none|null|undefined|dummy|empty|unused|not-needed|no-key)\b[^;]{0,300} (?:x-api-key|cookie): [^ ]
    `,
    decisive,
    { 'key.missing': -fair, 'send.absent': -strong, 'config.not_loaded': -fair },
  ),
]
