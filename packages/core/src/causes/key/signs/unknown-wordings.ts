import { fair, hint, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'
import { rightForForksAlone } from './right-for-forks-alone.ts'
import { olderThanTheServer } from './older-than-the-server.ts'

/** What particular software says when it does not find a key. */
export const unknownWordings: readonly Sign[] = [
  ...olderThanTheServer,
  ...rightForForksAlone,
  said(
    'exchange-does-not-know-it',
    regex`
      (?:api-?key|ok-access-key|kc-api-key|access[ _-]?key|apikey)["']?:?[ ]
        (?:not exists?|does(?:n't| not) exist|invalid)\b
      |invalid (?:ok-access-key|kc-api-key|access[_ ]key)|incorrect access key|invalid_key\b|eapi:invalid key
      |api key info invalid
    `,
    weak,
    {
      'env.test_live': weak,
      'env.wrong_host': weak,
      'key.wrong_kind': weak,
      'key.revoked': hint,
      'sign.mismatch': -hint,
    },
  ),
  said('database-token', /["']?unauthorized["']?,? ?["']?(?:message["']? ?: ?["']?)?unauthorized access/, weak, {
    'key.missing': hint,
    'config.not_loaded': weak,
    'key.placeholder': hint,
  }),
  said('package-index', /invalid or non-existent authentication information/, weak, {
    'key.wrong_kind': fair,
    'key.whitespace': weak,
    'key.mistyped': weak,
    'config.not_loaded': weak,
    'key.revoked': hint,
  }),
  said('sign-up-for-an-account', /access denied\. please sign up for an account/, fair, {
    'key.revoked': fair,
    'key.missing': fair,
    'config.shadowed': hint,
  }),
  said(
    'session-no-longer-known',
    /m_unknown_token|unrecogni[sz]ed access token|token passed is not (?:known|recogni[sz]ed)/,
    weak,
    {
      'key.revoked': strong,
      'token.expired': fair,
      'env.wrong_host': hint,
    },
  ),
  said(
    // It has arrived: what refuses is the value, one that a settings file never filled in included.
    'configured-header-refused',
    regex`
      (?:server|host|endpoint|api|gateway|upstream) (?:has |have )?(?:rejected|refused|declined|did not accept|does not accept) the[ ]
        (?:configured |supplied |provided |given |static |custom ){0,2}(?:authorization|auth|authentication|x-api-key|api[ -]key) (?:header|token|value)
    `,
    weak,
    {
      'config.not_loaded': weak,
      'key.revoked': weak,
      'key.mistyped': hint,
      'send.absent': -strong,
      'key.missing': -fair,
    },
  ),
  said(
    'deactivated-or-invalid',
    /(?:invalid|not valid|unknown) or (?:has been |was |is )?(?:deactivated|disabled|deleted|removed|revoked)/,
    fair,
    {
      'key.revoked': fair,
      'key.mistyped': hint,
    },
  ),
  said(
    'not-valid-in-other-languages',
    regex`
      (?:密钥|秘钥|令牌|api ?key|apikey|token)[^a-z;。过過验]{0,6}(?:无效|無效|错误|不正确|不存在|有误)
      |(?:无效|無效|错误|不正确)的? ?(?:api)? ?(?:密钥|秘钥|key|令牌|token)
      |(?:clave|clé|chave|chiave|llave|token)[a-z ]{0,12} (?:
          no (?:es )?válid[ao]|inválid[ao]|invalide\b|non valid[ao]|incorrecte\b|incorrect[ao]\b
        )
      |ungültige[rs]? (?:api-?)?(?:schlüssel|token|key)|(?:キー|トークン)が(?:無効|正しく)|неверный (?:ключ|токен|api)
      |недействительный (?:ключ|токен)
    `,
    weak,
    { 'key.revoked': hint, 'key.wrong_kind': weak, 'key.mistyped': hint, 'env.wrong_host': weak },
  ),
  said(
    // The id of a pair is looked up before the signature is: nothing is said of its kind, nor of the secret.
    'id-of-a-pair-not-found',
    regex`
      secret_?id[._ ]?not[._ ]?(?:found|exists?)|secret ?id (?:is |was |does )?not (?:found|exist|registered)
      |(?:secret ?id|密钥|秘钥)[^a-z;。]{0,4}不存在
    `,
    strong,
    { 'key.mistyped': fair, 'key.revoked': weak, 'key.wrong_kind': -fair, 'token.claims': -fair },
  ),
]
