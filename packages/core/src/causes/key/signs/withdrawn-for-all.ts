import { decisive, fair, hint, noticed, remarked, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** What an issuer ends for many at once, or without a word: sessions after an incident, a webhook, the key of a program. */
export const withdrawnForAll: readonly Sign[] = [
  remarked(
    'issuer-reset-passwords',
    regex`
      (?:provider|vendor|issuer|service|company|platform|site|they|host) (?:had |has |have )?
        (?:reset|forced|invalidated|ended|revoked|rotated) (?:all |the |every |its |our |a )?(?:users?'? |customers?'? )?
        (?:passwords?|password reset|sessions?|(?:oauth |api )?tokens?|keys?)\b
      |(?:forced|mandatory) password (?:reset|change)|after (?:the |a )?(?:breach|security incident)
    `,
    strong,
    { 'config.not_loaded': -weak, 'config.shadowed': -weak, 'key.leaked': hint },
  ),
  said(
    'webhook-gone',
    regex`
      unknown webhook|"code": ?10015\b
      |web ?hook (?:failed|returned|responded|answered|error)(?: with)?(?: status)?(?: code)?:? ?404\b
      |web ?hook (?:was )?(?:not found|deleted|removed)
    `,
    decisive,
    { 'key.unknown': strong, 'client.defect': -fair, 'send.absent': -strong, 'env.wrong_host': -hint },
  ),
  remarked(
    'all-at-the-same-time',
    regex`
      (?:all|every) (?:of )?(?:the |our |its )?(?:
          repositor(?:y|ies)|repos|projects|pipelines|jobs|workflows|uploads|builds|bots|deployments
        )\b[a-z ,]{0,40} (?:at the same time|at once|on the same day|together|alike)\b
    `,
    fair,
    { 'key.expired': fair, 'key.leaked': weak, 'perm.resource': -weak, 'perm.scope': -hint },
  ),
  noticed(
    'key-in-the-code-of-all',
    'The key stands in the code of a program, and all of its users are refused.',
    ({ zones, remarkIds, assignments }) =>
      (remarkIds.includes('others-too') || allUsers.test(zones.remarks)) &&
      assignments.some(({ name, value, zone }) => zone === 'code' && isKey.test(name) && literal.test(value)),
    decisive,
    { 'limit.quota': fair, 'perm.client': -strong, 'perm.scope': -weak, 'client.defect': -weak, 'server.fault': -weak },
  ),
]

const allUsers = /all (?:the )?(?:users|installations|people) (?:of|with|who)\b|every(?:body|one) (?:is|who|with)\b/
const isKey = /(?:key|token|secret)$/i
const literal = /^["'][\w.-]{16,200}["']/
