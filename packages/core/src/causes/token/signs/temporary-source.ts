import { decisive, fair, noticed, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** The session token is set, or said to be. */
const isTokenInSight = regex`
  (?:aws_session_token|aws_security_token)["']? ?[:=] ?["']?[a-z0-9+/]{12}
  |(?:aws_)?session[_ ]token,? (?:is |are |was |were )?(?:also |all )?
    (?:set|exported|given|present|passed|in the environment)
  |and (?:the )?(?:aws_)?session[_ ]token (?:is |are |was |were )?(?:all )?(?:set|exported|given|present|passed)
`

const unknownId = regex`
  access key id you provided does not exist|invalidaccesskeyid|unrecognizedclient
  |security token included in the request is invalid|invalidclienttokenid
`

const handsOutTemporary = regex`
  \bsts\b|\bsso\b|\bsaml|lambda|assumed? role|session[ _]?token|temporary|federat|instance profile|iam role
  |(?:task|instance|execution|machine) role|\bec2\b|\becs\b|aws_token|\basia|codebuild|fargate
  |(?:in|inside) (?:the|a) container (?:that|started)
`

/** What shows that the keys come from a source that hands out a session token with each of them. */
export const temporarySource: readonly Sign[] = [
  noticed(
    'temporary-source-unknown-id',
    'The issuer does not know the key id, and the keys come from a source of temporary ones: their session token is missing.',
    ({ zones }) =>
      !isTokenInSight.test(`${zones.remarks} ${zones.config}`) &&
      // Ids that begin so belong to keys that last and have no session token.
      !/\bakia[a-z0-9]{12}/.test(`${zones.code} ${zones.config} ${zones.request}`) &&
      unknownId.test(zones.answer) &&
      handsOutTemporary.test(
        `${zones.remarks} ${zones.code} ${zones.config} ${zones.answer.replace('security token included', '')}`,
      ),
    decisive,
    { 'key.unknown': -strong, 'key.revoked': -fair, 'client.defect': weak },
  ),
  noticed(
    'keys-that-always-have-a-token',
    'The keys come from a login that always hands out a session token, and the program has no place for it.',
    ({ zones }) =>
      /session token|aws_session_token/.test(zones.remarks) &&
      /\bonly\b|\bno (?:place|field|option|setting|way)|drops?|ignores?|not passed/.test(zones.remarks),
    strong,
    { 'client.defect': weak, 'config.shadowed': -weak },
  ),
]
