import { anywhere, fair, hint, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** What people take for the credential of a service that wants another one. */
export const kindsByService: readonly Sign[] = [
  anywhere(
    // Pushover wants the token of an application and the user key, thirty letters each; no mail address, no password.
    'mail-address-for-the-user-key',
    regex`
      pushover[^]{0,200}\b(?:e-?mail|login name)\b
      |\b(?:e-?mail|login name)\b[^]{0,120}pushover
    `,
    strong,
    { 'client.defect': -weak, 'token.incomplete': weak },
  ),
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
    // GitHub takes no password at git and at its registries since August 2021, and the login of the site is none there.
    'login-of-the-site-at-a-registry',
    regex`
      (?:ghcr\.io|npm\.pkg\.github|maven\.pkg\.github|docker\.pkg\.github)[^]{0,400}(?:
          (?:log(?:ging|ged)? in|login|signed in|signing in) with (?:the |my |an? |your )?(?:own )?github (?:account|login|password)
          |(?:github|account) password|password of (?:the |my )?(?:github )?account
        )
      |(?:log(?:ging|ged)? in|login|signed in|signing in) with (?:the |my |an? |your )?(?:own )?github[ ]
        (?:account|login|password)\b[^]{0,400}(?:ghcr\.io|npm\.pkg\.github|maven\.pkg\.github|docker\.pkg\.github)
    `,
    strong,
    { 'key.missing': hint, 'server.fault': -weak, 'perm.resource': -weak },
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
]
