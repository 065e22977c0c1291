import { decisive, fair, hint, noticed, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const kindly = { 'key.unknown': -hint, 'key.revoked': -weak, 'key.expired': -weak }

/** Answers that refuse a credential for its form, its name or the product that it belongs to. */
export const wrongKindRefusals: readonly Sign[] = [
  said(
    'integration-refused',
    regex`
      not accessible by (?:integration|personal access token)|forbids access via|via a personal access token
      |fine-grained|classic tokens?|oauth app access restrictions
    `,
    hint,
    { 'perm.scope': strong, 'perm.resource': weak },
  ),
  said(
    'header-format',
    regex`
      invalid format for (?:x-auth-key|x-auth-email|authorization) header|(?:6103|6111|6102)\b
      |must start with ["'\`]?(?:ac|sk|sg|xox)|does not start with ["'\`]?[a-z]{2,4}[._-]?["'\`]?
      |accountsid must
    `,
    strong,
    { 'send.wrong_header': fair, 'key.mistyped': weak, 'send.scheme_wrong': hint },
  ),
  said(
    'not-a-jwt',
    regex`
      (?:json web token|jwt|id token|token) (?:could not be|cannot be|can't be|couldn't be|failed to be|not)[ ]
        (?:decoded|parsed|read|verified|a jwt)
      |(?<!missing or )(?:invalid|malformed|not a valid) (?:jwt|json web token)(?! signature)
      |expected (?:3|three) (?:parts|segments)|invalid compact jws|invalid number of (?:segments|parts)
      |cannot parse access token|jwt malformed|jws
    `,
    weak,
    { 'token.claims': strong, 'key.truncated': weak, 'key.encoded': hint },
  ),
  said(
    'bearer-invalid',
    regex`
      invalid (?:bearer|oauth|access|auth|id) ?(?:access )?token|invalid_token|oauthaccesstokenexception
      |access[_ ]token provided is invalid|invalid (?:o?auth )?credentials? type
      |(?:unable|failed|cannot) (?:to )?(?:verify|decode) (?:the )?access token
    `,
    hint,
    { 'token.expired': weak, 'token.claims': weak, 'key.revoked': hint },
  ),
  said(
    'consumer-or-client-key',
    regex`
      (?:consumer|client|application|app|service|project|publisher|partner|tenant|merchant|account)[ ]
        (?:key|id|secret|token) (?:is |was )?(?:invalid|not valid|incorrect|wrong|unknown|do(?:es)? not match)
      |(?:client id and (?:oauth )?token|key and secret|token and (?:client|key|app))[ ]
        (?:do not|don't|does not) match
      |invalid client\b|invalid_client
    `,
    weak,
    {
      'key.unknown': hint,
      'env.wrong_account': weak,
      'key.mistyped': hint,
      'send.stripped': -weak,
      'send.absent': -weak,
    },
  ),
  said(
    'key-for-other-product',
    regex`
      (?<!session is )not (?:a )?valid (?:key )?for (?!any token type)['"\`]?[a-z0-9 -]{3,40}
      |(?:key|token) (?:is |was )?(?:valid |meant |issued |restricted |intended )?for (?:a |an |the )?
        (?:different|other|another) (?:api|product|service|purpose|environment|app)
      |subscription (?:key|token) for|key is not (?:valid|enabled) for
    `,
    strong,
    { 'env.wrong_host': weak, 'perm.resource': weak, 'env.test_live': hint },
  ),
  said(
    'restricted-key',
    regex`
      (?:referer|referrer|ip|android|ios|browser|server) restrict(?:ed|ions?) (?:api )?keys?
      |api keys with (?:referer|ip)|not authorized to use this api key
      |use (?:a|an) (?:server|browser|unrestricted) key|restricted api key
    `,
    hint,
    { 'perm.referrer': fair, 'perm.ip': weak, 'perm.scope': weak },
  ),
  said(
    'echo-of-an-id',
    regex`
      (?:provided|key|token)["'\`]?: ?["'\`]?(?:
          pi_|seti_|cs_|whsec_|acct_|cus_|price_|prod_|pk_|ek_|sess-|org-|proj_|user-|asst_|app-|cli_
          |ac[0-9a-f]{6}|sid|client_|ya29|gocspx|sk-ant-oat|sk-ant-ort
        )
    `,
    strong,
    kindly,
  ),
  said(
    'echo-of-a-password',
    /(?:api key|key|token) provided["'`]?: ?["'`]?[a-z!@#$]{4,20}\*{2,40}[a-z0-9]{0,4}[!@#$%^&.?]{1,4}/,
    fair,
    { 'config.shadowed': fair },
  ),
  said(
    'credits-of-other-product',
    regex`
      (?:need|requires?) (?:a |an )?(?:[a-z]{1,30} )?(?:subscription|developer key|api plan)
      |(?:plan|subscription) (?:token|login|key) |billing for (?:the )?api is separate
    `,
    hint,
    { 'account.billing': fair, 'perm.resource': hint },
  ),
  noticed(
    'pair-of-a-product',
    'The id of a cloud key is not found, and what was entered comes from a product of that cloud, which has tokens of its own.',
    ({ zones }) =>
      /secret_?id[._ ]?(?:is |was )?not[._ ]?(?:found|exists?)/.test(zones.answer) &&
      /\bdnspod\b[^;]{0,40}(?:console|page|token|key|id\b)|\bapp ?(?:id|key)\b[^;]{0,30}(?:as|for|in place of|instead of)/.test(
        zones.remarks,
      ),
    decisive,
    { 'key.unknown': -weak },
  ),
]
