import { fair, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Kinds of keys that end by themselves, whether or not whoever made them chose a date. */
export const lifeOfAKind: readonly Sign[] = [
  remarked(
    // npm ends granular tokens that may write after 90 days at most; one that has published before had the rights for it.
    'granular-token-that-served-before',
    regex`
      granular[^]{0,160}\b(?:earlier|previous|former|last|older) (?:releases?|versions?|publish|run|time)
      |(?:earlier|previous|former|last) (?:releases?|versions?)[^]{0,160}granular
      |granular[^]{0,160}(?:worked|published|released|passed|was fine)[a-z ]{0,24} (?:before|until|last)
      |granular (?:access )?token[^;]{0,40}(?:spring|summer|autumn|winter|months? ago|\d{2} days|last year)
    `,
    strong,
    { 'key.revoked': weak, 'perm.scope': -fair, 'perm.resource': -weak },
  ),
]
