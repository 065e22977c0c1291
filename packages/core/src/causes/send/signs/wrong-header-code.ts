import { coded, configured, fair, hint, requested, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** What code, settings and requests show of a header that the API may not read. */
export const headerInCode: readonly Sign[] = [
  coded(
    'unusual-header',
    regex`
      ["'\`](?:
          api-key|apikey|x-api-token|x-auth-token|x-access-token|access-token|auth|api-token|x-token
          |authentication|authorisation|authorizaton|authoriztion|autorization|x-authorization|auth-token
        )["'\`]\]? ?(?::|=>|,|=)
    `,
    weak,
    { 'send.wrong_place': hint },
  ),
  coded(
    'misspelt-authorization',
    regex`
      ["'\`](?:
          authorisation|authorizaton|authoriztion|autorization|authoriaztion|authorizations|authrization
          |authentication|authenticate
        )["'\`]\]? ?(?::|=>|,|=)
      |\bname ?: ?["']?(?:authorisation|authorizaton|authoriztion|autorization|authoriaztion|authrization)\b
    `,
    strong,
  ),
  coded(
    'azure-client-elsewhere',
    /azure(?:chat)?openai\((?![^;]{0,300}(?:openai\.azure|azure_openai|azure_api|azureopenai_))/,
    fair,
    { 'env.wrong_host': weak, 'key.wrong_kind': hint },
  ),
  configured(
    'header-name-setting',
    /(?:auth_?header|header_?name|api_?key_?header|key_?in_?header|auth_?header_?name)["']? ?[:=]/,
    weak,
  ),
  requested(
    'scheme-in-own-header',
    regex`
      [ ](?!proxy-authorization|cf-aig-authorization|x-serverless-authorization|x-forwarded-authorization|x-ms-)
        (?:
          x-[a-z-]{2,40}|api-?key|token|authentication|[a-z]{2,20}-(?:auth|token|key|authorization)
        ): (?:bearer|basic|token)[ ]
    `,
    strong,
    { 'send.scheme_wrong': hint },
  ),
  requested(
    'misspelt-on-the-wire',
    regex`
      [ ](?:
          authorisation|authorizaton|authoriztion|autorization|authoriaztion|authrization|authentication
        ):[ ]
    `,
    strong,
  ),
  requested(
    'anthropic-style-elsewhere',
    /^[a-z]{1,40} https?:\/\/(?!api\.anthropic\.com)[^ ]{3,200}\/v1\/messages.{0,300}x-api-key: /,
    fair,
    { 'key.wrong_provider': hint, 'env.wrong_host': hint },
  ),
  requested(
    'bearer-at-key-gateway',
    /authorization: bearer .{0,300}(?:cf-aig-token|x-goog-api-client|ocp-apim-)/,
    weak,
  ),
  requested('messages-elsewhere', /^[a-z]{1,40} https?:\/\/(?!api\.anthropic\.com)[^ ]{3,200}\/v1\/messages\b/, weak, {
    'env.wrong_host': hint,
    'send.absent': -hint,
  }),
]
