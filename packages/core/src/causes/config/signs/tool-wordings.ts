import { fair, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const noneArrived = { 'key.unknown': -fair, 'key.revoked': -fair, 'key.expired': -fair } as const

/** What libraries and tools say of settings, in words of their own. */
export const toolWordings: Readonly<Record<'notLoaded' | 'mangled', readonly Sign[]>> = {
  notLoaded: [
    said(
      'tool-found-no-value',
      regex`
        (?:environment|sharedtokencache|azurecli|managedidentity|workloadidentity|azurepowershell)credential[a-z ]{0,20} unavailable
        |environment variables are not fully configured|do not currently have an active account selected
        |supabase(?:url|key) is required|in a non-interactive environment, it's necessary to set
        |(?:could not|cannot|can't|couldn't|failed to|unable to) (?:find|load|read|get|resolve)[a-z ]{0,20}[ ]
          (?:token|credentials?|api key|key)s? (?:in|from) (?:the |your )?(?:config|file|environment|keychain|settings|profile|\.env)
        |(?:_key|_token|_secret|apikey) field required|no value for required variable|injecting env \(0\)
        |could not read (?:username|password) for [^;]{4,120}(?:terminal prompts disabled|no such device)
        |\(no (?:api |access |auth )?(?:key|token)\)
      `,
      strong,
      { 'key.missing': fair, 'send.absent': -weak, ...noneArrived },
    ),
    said(
      // LINE Notify and Midtrans say so where the program put an empty value into the header.
      'empty-value-in-the-header',
      /"missing bearer"|not allowed due to unauthorized payload/,
      strong,
      {
        'key.missing': weak,
        'perm.scope': -fair,
        'perm.resource': -fair,
        'send.scheme_missing': -weak,
        ...noneArrived,
      },
    ),
  ],
  mangled: [
    said(
      'file-of-credentials-unreadable',
      regex`
        found character that cannot start any token|mapping values are not allowed|could not find expected ':'
        |unexpected token[^;]{0,24} in json[^;]{0,40}(?:credential|service account|key file)
        |(?:credentials?|service account|key file)[^;]{0,40}(?:unexpected token|invalid json|not valid json|json parse)
      `,
      fair,
      { 'key.encoded': weak, 'key.truncated': weak, 'key.missing': -weak },
    ),
  ],
}
