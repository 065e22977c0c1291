import { anywhere, fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Kinds of keys that end by themselves, whether or not whoever made them chose a date. */
export const lifeOfAKind: readonly Sign[] = [
  anywhere(
    // An API key of AppSync lives for seven days unless a longer life is asked for, 365 days at most.
    'key-of-appsync',
    regex`
      aws_appsync_api_?key|aws_appsync_authenticationtype["']? ?[:=,]{0,2} ?["']?api_key
      |appsync[^;]{0,60}\bapi[ _-]?key|\bapi[ _-]?key (?:of|for|from|in) (?:aws )?appsync|\bda2-[a-z0-9]{24,28}\b
    `,
    strong,
    { 'key.unknown': weak, 'key.wrong_kind': -weak, 'client.defect': -hint, 'env.wrong_host': -hint },
  ),
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
