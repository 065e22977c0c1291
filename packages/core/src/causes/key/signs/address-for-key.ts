import { coded, configured, fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const addressAsValue = /(?:api_?key|key|token|secret)["']? ?[=:] ?["'`]?[{<[ ]{0,3}https?:\/\/(?![^ ]{0,60}@)/

const notSent = { 'send.absent': -weak, 'perm.resource': -weak, 'key.revoked': -weak, 'key.expired': -weak } as const

/** A whole address where the key alone belongs, and an address that still carries its percent signs. */
export const addressForKey: readonly Sign[] = [
  coded('address-in-the-place-of-the-key', addressAsValue, strong, notSent),
  configured('address-set-as-the-key', addressAsValue, strong, notSent),
  remarked(
    // Whoever hands an address on inside another one encodes it; whoever calls it has to decode it first.
    'address-comes-encoded',
    regex`
      (?:url|uri|address|link|endpoint|webhook)s?[a-z ]{0,30} (?:is |are |was |comes? |arrives? |stays? )(?:still |already )?
        (?:url|percent|uri)[- ]?(?:encoded|escaped)
      |(?:url|percent|uri)[- ]?(?:encoded|escaped) (?:url|uri|address|link|webhook|token|key|signature)
      |%2[bf5]["'\`)]{0,2} (?:replaces|instead of|in place of|for|where)|%3d["'\`)]{0,2} (?:replaces|instead of|in place of)
    `,
    fair,
    { 'sign.mismatch': weak, 'config.mangled': weak, 'client.defect': hint },
  ),
]
