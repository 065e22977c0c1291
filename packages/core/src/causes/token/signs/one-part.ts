import { coded, configured, decisive, fair, hint, requested, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** What shows in code, settings and the request that one part of a credential is in use and another is not. */
export const onePart: readonly Sign[] = [
  coded(
    'static-pair-only',
    regex`
      (?:access_?key_?id|accesskey)[^;]{1,160}secret_?(?:access_?)?key
        (?![^;]{0,200}(?:session_?token|security_?token))
    `,
    weak,
    { 'sign.mismatch': hint },
  ),
  coded(
    'user-pair-only',
    /access_?token["']? ?[:=][^;]{1,120}access_?(?:token_?)?secret(?![^;]{0,200}(?:app_?key|consumer|api_?key))/,
    strong,
  ),
  coded('sid-and-secret', /(?:sid|account|user)[a-z_]{0,40} ?[:=,]? ?["'](?:sk|ac)[0-9a-f]{32}["']/, weak, {
    'key.wrong_kind': weak,
    'env.wrong_account': hint,
  }),
  coded(
    'token-beside-no-key',
    /token ?: ?process\.env\.[a-z_]{0,40}(?:anon|public)|user ?= ?\{[^}]{0,80}token ?:/,
    weak,
    {
      'send.absent': weak,
      'send.wrong_header': weak,
    },
  ),
  configured('temporary-id', /\basia[a-z0-9]{12,16}\b/, strong, { 'token.expired': weak }),
  configured('old-session-name', /aws_security_token ?=|session_?token ?= ?["']?(?:$| |#)/, strong, {
    'config.not_loaded': weak,
  }),
  configured('browser-token', /\bxox[cd]-/, decisive, { 'key.wrong_kind': -fair }),
  configured(
    'empty-second',
    regex`
      (?:secret|passphrase|session_token|app_key|client_secret|consumer_secret)[a-z_]{0,40}["']? ?[:=] ?
        (?:["']["']|null|none)(?: |$|,)
    `,
    strong,
    { 'key.missing': weak },
  ),
  requested('temporary-id-on-the-wire', /credential=asia[a-z0-9]{10,20}(?!.{0,900}security-token)/, decisive),
]
