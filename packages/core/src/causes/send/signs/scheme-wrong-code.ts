import { coded, configured, decisive, fair, hint, requested, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** How code and settings come to put a wrong word before the key, and how that looks in the request. */
export const schemeInCode: readonly Sign[] = [
  coded('colon-after-scheme', /["'`](?:bearer|token|basic|apikey) ?[:=] ?["'`$+{]|["'`]bearer ?: /, decisive),
  coded(
    'no-space-after-scheme',
    // Not the list of a token answer: `token_type: 'Bearer', refresh_token: …`.
    regex`
      ["'\`](?:bearer|basic|bot)["'\`] ?(?:(?:\+|\.|%|\|\|) ?[a-z_$]|, ?(?![a-z_]{1,40}["'\`]? ?[:=])[a-z_$])
      |["'\`](?:bearer|basic|bot)\$\{|f["']bearer\{
    `,
    strong,
  ),
  coded(
    'scheme-doubled',
    /bearer[ "'`+]{1,6}bearer|token = ["'`]bearer [^;]{0,160}["'`]bearer \$?\{?|=["'`]bearer [^;]{0,160}bearer \$\{/,
    strong,
  ),
  coded(
    // Clients put the word before what they are given.
    'scheme-in-a-client-option',
    regex`
      (?:access_?token|api_?key|auth_?token|bearer_?token|api_?token|secret_?key|personal_?access_?token)["']? ?[:=] ?f?
        ["'\`](?:bearer|token|basic|bot) (?=[a-z0-9$_{<[-])
    `,
    decisive,
    {
      'key.encoded': fair,
      'send.absent': -decisive,
      'client.defect': -strong,
      'config.not_loaded': -strong,
      'key.wrong_kind': -weak,
    },
  ),
  coded(
    'unusual-scheme',
    regex`
      authorization["'\]]{0,3} ?[:=] ?f?["'\`](?:
          token|apikey|api-key|key|jwt|oauth|api_key|x-api-key|access_token|bot|mac|custom
        )[ ]
    `,
    weak,
  ),
  coded(
    'basic-with-key',
    /authorization["'\]]{0,3} ?[:=] ?f?["'`]basic (?:["'`] ?[+.,] ?)?\$?\{?[a-z_.]{0,40}(?:key|token|pat\b)/,
    fair,
  ),
  coded(
    'auth-tuple',
    regex`
      auth ?= ?\(["'a-z_ ]{0,30}(?:key|token)|auth: ?\{ ?(?:username|user) ?: ?["'a-z_.]{0,30}(?:token|key)
      |-u ["'$a-z_{}]{0,40}(?:token|key)|httpbasicauth\(["'a-z_., ]{0,30}(?:key|token|pat)
    `,
    weak,
  ),
  coded(
    'base64-breaks-lines',
    regex`
      base64\.default\b|encodebytes\(|base64\.encodestring\(|base64\.encode64\(|base64encoder\(\)
      |base64formattingoptions\.insertlinebreaks|echo ["'$][^|;]{0,120}\| ?base64
      |openssl (?:enc -)?base64 (?!-a\b)
    `,
    strong,
    { 'key.whitespace': fair, 'client.defect': -hint },
  ),
  coded(
    'key-encoded-alone',
    regex`
      b64encode\((?:f?["'])?\{?[a-z_.]{0,40}(?:key|token|pat)[a-z_.]{0,20}\}?(?:\.encode\([^)]{0,12}\))?\)
      |btoa\([a-z_.]{0,40}(?:key|token|pat)\)
      |buffer\.from\([a-z_.]{0,40}(?:key|token|pat)\)\.tostring\(["']base64
    `,
    fair,
    { 'key.encoded': weak },
  ),
  configured('scheme-in-value', /(?:key|token|secret)["']? ?[:=] ?["']?(?:bearer|token|basic) [a-z0-9$_-]/, strong, {
    'key.encoded': fair,
  }),
  configured(
    'scheme-is-a-setting',
    regex`
      auth(?:entication|orization)?[_-]?(?:type|scheme|method|mode|prefix)["']? ?[:=] ?["']?
        (?:bearer|basic|pat|token|digest)\b
    `,
    fair,
  ),
  requested(
    'unusual-scheme-sent',
    /authorization: (?:jwt|apikey|api-key|mac|custom|x-api-key|access_token|access-token) [a-z0-9._-]{8}/,
    fair,
    { 'send.stripped': -hint, 'send.wrong_header': hint },
  ),
  requested(
    // The word of the older API, which the validate address alone still takes.
    'word-of-the-older-twitch-api',
    /api\.twitch\.tv\/helix.{0,300} authorization: oauth /,
    strong,
    { 'send.absent': -weak, 'send.companion': -weak },
  ),
  requested(
    // Rails writes `Token token=…`, and so do the APIs that are made with it: there the word belongs there twice.
    'doubled-on-the-wire',
    /authorization: (?:(?:bearer|basic|bot) (?:bearer|token|basic|bot)\b|token (?:bearer|basic|bot|token(?!=["']?[a-z0-9]))\b)/,
    strong,
    { 'key.encoded': fair },
  ),
  requested(
    'basic-not-over-tls',
    /^get http:[^ ]{3,200} .{0,200}authorization: basic|^post http:[^ ]{3,200} .{0,200}authorization: basic/,
    hint,
    { 'env.wrong_host': hint, 'send.dropped_redirect': hint },
  ),
]
