import { fair, hint, remarked, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** A word in which people name that something is signed, or which letter breaks it. */
export const signingNamed: readonly Sign[] = [
  remarked(
    'oauth-of-the-first-kind',
    /\boauth ?(?:v(?:ersion )?)?1(?:\.0a?)?\b(?! to oauth)|oauth1\b|signature base string|\bbase string\b/,
    fair,
    { 'sign.nonce': weak, 'sign.clock': hint, 'send.wrong_place': hint, 'perm.scope': -weak },
  ),
  remarked(
    // RFC 3986 escapes ! * ' ( ), many an encoder does not: both sides then sign something else.
    'letters-that-encoders-disagree-on',
    regex`
      \basterisk|apostrophe|exclamation (?:mark|point)|parenthes[ei]s|(?:square )?brackets in (?:the )?(?:quer|param|path|name|url)
      |\btilde\b|(?:word|text|name|value|letter|path|title|tweet|parameter|quer(?:y|ies))s? (?:with|of|that have) (?:an? )?(?:umlauts?|accents?|emojis?|cyrillic|chinese|non-ascii)
    `,
    fair,
    { 'send.scheme_wrong': weak, 'config.mangled': weak, 'key.encoded': weak, 'client.defect': weak },
  ),
]
