import { anywhere, coded, fair, hint, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'
import { jobTokenElsewhere } from './job-token-elsewhere.ts'
import { otherCredentialsOfHosts } from './other-credentials-of-hosts.ts'

const kindly = { 'key.unknown': -hint, 'key.revoked': -weak, 'key.expired': -weak }

/** Answers and code that tell which kind of credential was wanted, or which one was put in its place. */
export const wrongKindWordings: readonly Sign[] = [
  ...jobTokenElsewhere,
  ...otherCredentialsOfHosts,
  said(
    'valid-token-of-kind',
    regex`
      (?:not (?:contain|have|include|provide)|no|missing|without|requires?|needs?|lacks) (?:an? )?valid[ ]
        (?:
          server|account|user|bot|project|admin|master|personal|service|device|room|team|site
        ) (?:api )?(?:token|key)
    `,
    fair,
    { 'send.wrong_header': weak, 'key.missing': hint, 'env.test_live': -weak },
  ),
  said('not-valid-for-any-token-type', /not valid for any token type/, weak, {
    'token.expired': fair,
    'token.claims': fair,
  }),
  said(
    'passphrase-wrong',
    regex`
      passphrase["']? (?:is )?(?:error|incorrect|wrong|invalid|not correct)
      |(?:invalid|incorrect|wrong) (?:[a-z]{2,6}-(?:api|access)-)?passphrase
      |api ?key\/pass(?:word|phrase) is incorrect
    `,
    weak,
    { 'key.mistyped': fair, 'config.mangled': weak, 'token.incomplete': weak, 'config.not_loaded': hint },
  ),
  said('legacy-server-key', /invalid \(legacy\) server-?key/, strong, {
    'api.retired': fair,
    'env.wrong_account': weak,
    'perm.scope': -strong,
    'send.scheme_missing': -fair,
  }),
  said(
    'do-not-mix',
    regex`
      do not (?:mix|confuse)[^.;]{0,60}(?:key|token|id)\b
      |make sure (?:that )?you(?: are|'re) (?:supplying|using|passing) the[ ]
        (?:key id|[a-z ]{0,16}(?:key|token|secret|id)) (?:and|not|instead of|rather than)
    `,
    strong,
    { 'token.incomplete': weak, 'key.wrong_provider': -fair },
  ),
  coded(
    'secret-as-token',
    regex`
      (?:access_?token|bearer|api_?key|auth_?token)[a-z_]{0,12}["']?\)? ?(?:=|:|=>|\() ?["'$]{0,2}
        (?:[a-z]{1,20}[._])?(?:client|consumer|app|application|project|account)[ _]?(?:secret|id)\b
    `,
    fair,
    { 'token.incomplete': weak, 'send.absent': -fair },
  ),
  coded(
    'secret-before-key',
    regex`
      [(,] ?\$?(?:[a-z]{1,20}[._])?(?:api_?|client_?|app_?|consumer_?)?secret(?:_?key)?, ?\$?
        (?:[a-z]{1,20}[._])?(?:api_?key|api_?id|client_?id|app_?id|app_?key|consumer_?key|key_?id|public_?key)\b
    `,
    strong,
    { 'sign.mismatch': hint, 'config.mangled': -weak },
  ),
  coded(
    'admin-level-function',
    /authorizationlevel\.admin|auth_?level["']? ?[:=] ?["']?(?:func\.authlevel\.)?admin/,
    strong,
    {
      'perm.scope': weak,
      'send.wrong_place': -fair,
    },
  ),
  coded(
    'access-token-at-authorizer',
    /getaccesstoken\(\)\.getjwttoken\(\)|tokens\??\.accesstoken\??\.tostring\(\)/,
    fair,
    {
      'token.claims': fair,
      'perm.scope': hint,
    },
  ),
  anywhere(
    'token-of-another-step',
    regex`
      (?:token|key)["']? ?[=:] ?["']?claim-[a-z0-9_-]{16,40}
      |(?:token|key)["']? ?[=:] ?["']?(?:setup|enroll(?:ment)?|registration|invite|pairing|join)-[a-z0-9_-]{16,80}
    `,
    strong,
    { 'env.wrong_host': -weak, 'key.unknown': -hint },
  ),
  coded('license-key-as-api-key', /api-?_?key[ =:]{1,3}["']?(?:eu01xx)?[0-9a-f]{26,40}nral/, strong, {
    'env.wrong_account': -fair,
    'env.wrong_host': hint,
  }),
  coded(
    'password-in-key-place',
    regex`
      password["']? ?[:=] ?["'\`](?!\$|\{)[^"'\`]{3,60}["'\`]|login=[^\s]{3,60}@|http_?basic_?auth\(
      |auth=\( ?["'][^"']{2,40}["'] ?,
    `,
    weak,
    { 'api.retired': hint },
  ),
  coded('job-token-argument', /job_token ?=|ci_job_token|installation_?token|getidtoken|session_?token/, fair, {
    'perm.scope': fair,
  }),
  coded('key-id-as-account', /["'](?:sk[0-9a-f]{32})["']|new client\( ?\$?sid|account_?sid ?=? ?["']sk/, strong, {
    'token.incomplete': fair,
  }),
  anywhere(
    'known-other-sort',
    regex`
      sk-ant-oat|sk-ant-ort|xoxc-|xapp-1|pk_live_|pk_test_|whsec_|gocspx-|sb_publishable_|pub[0-9a-f]{32}|nrak-
      |iv1\.|ov23
    `,
    weak,
    kindly,
  ),
]
