import { anywhere, fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** What people take for the credential of a service that wants another one. */
export const kindsByService: readonly Sign[] = [
  anywhere(
    // A plan of Claude opens the programs of Anthropic with an OAuth token; the API is paid for apart, with a key of the console.
    'plan-in-place-of-an-api-key',
    regex`
      anthropic_api_key[^]{0,400}\b(?:pro|max|teams?) (?:plan|subscription)
      |\b(?:pro|max|teams?) (?:plan|subscription)[^]{0,400}anthropic_api_key
    `,
    fair,
    { 'account.billing': fair, 'config.shadowed': weak, 'key.missing': hint },
  ),
  anywhere(
    // WeChat Pay signs calls of version 2 with one key and decrypts those of version 3 with another.
    'key-of-the-other-version-of-wechat-pay',
    regex`
      (?:mch_?key|partner_?key|paterner_?key)[^;]{0,60}\b(?:api)?[ _-]?v3\b|apiv?3_?key[^;]{0,40}\b(?:sign_?type|unifiedorder|mch_?key)
      |\bapi[ _-]?v3[^]{0,120}\bapi[ _-]?v2\b|\bapi[ _-]?v2[^]{0,120}\bapi[ _-]?v3 ?(?:的)?(?:key|密钥)
    `,
    strong,
    { 'sign.mismatch': weak, 'key.whitespace': -weak, 'env.wrong_host': hint },
  ),
  anywhere(
    // npm asks for a one-time password unless the token is one for automation; in a job nobody can give it.
    'second-factor-in-a-job-of-npm',
    regex`
      can't answer a question unless a user tty
      |\b(?:npm|yarn|pnpm|lerna)\b[^]{0,400}(?<!or enable |using |using \[)\b(?:2fa|two-factor|one-time passwords?|e?otp)\b(?![^;]{0,50} set to auth)
      |(?<!or enable |using |using \[)\b(?:2fa|two-factor|one-time passwords?|e?otp)\b(?![^;]{0,50} set to auth)[^]{0,400}\b(?:npm|yarn|pnpm|lerna)\b
    `,
    fair,
    {
      'token.incomplete': fair,
      'perm.resource': -weak,
      'perm.scope': -weak,
      'key.expired': -weak,
      'key.revoked': -weak,
    },
  ),
  anywhere(
    // Authorizers of API Gateway without scopes, and identity pools, take the ID token of a Cognito login and no access token.
    'access-token-of-cognito',
    /cognito[^]{0,500}access[ _]?token|access[ _]?token[^]{0,500}cognito/,
    fair,
    { 'token.claims': weak, 'client.defect': -weak, 'send.absent': -weak, 'env.wrong_host': -weak },
  ),
  remarked(
    // An ID token tells a client who logged in; APIs take the access token that came with it.
    'identity-token-sent',
    regex`
      (?<!entra )\b(?:id|identity)[ _-]?tokens?\b(?! (?:from|of) (?:the )?(?:user )?profile)[a-z ,]{0,30}[ ]
        (?:is |was |are |gets? )?(?:sent|used|passed|put) (?:in|to|as|from|with|by|for)\b
      |(?:sends?|sent|uses?|passes|using|passing|sending) (?:the |an? |its |my |our |your )?(?:id|identity)[ _-]?token\b
    `,
    strong,
    { 'token.claims': fair, 'server.fault': -weak, 'client.defect': -weak, 'key.revoked': -weak },
  ),
  anywhere(
    // Its pages are read over the API of the web site, whose token is a cookie; an integration's token means nothing there.
    'integration-token-for-the-pages-of-notion',
    regex`
      \bnotion-client\b[^]{0,600}(?:notion_[a-z_]{0,16}token|\b(?:secret|ntn)_|\bauthtoken\b|integration)
      |(?:notion_[a-z_]{0,16}token|\b(?:secret|ntn)_|\bauthtoken\b)[^]{0,600}\b(?:notion-client|react-notion-x)\b
      |--?token_v2[ =](?:ntn|secret)_
    `,
    strong,
    { 'env.wrong_host': weak, 'config.not_loaded': -weak, 'client.defect': -weak },
  ),
]
