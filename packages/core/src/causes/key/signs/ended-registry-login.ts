import { anywhere, fair, hint, said, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Long-lived tokens that are called access tokens, and registries that say of an ended one that it may not enter. */
export const endedRegistryLogin: readonly Sign[] = [
  said(
    // GitHub's registry lets everybody pull what is public; a login with a dead token is refused even for that.
    'denied-by-the-registry-of-github',
    /ghcr\.io\/v2\/[^ ]{0,200}: denied: denied|logging into ghcr\.io[^;]{0,120}denied/,
    fair,
    { 'key.revoked': fair, 'perm.scope': weak, 'config.shadowed': weak, 'key.missing': -weak, 'limit.rate': -fair },
  ),
  anywhere(
    // actions/checkout stops by itself where its token is empty; one that GitHub does not take leaves git asking for a name.
    'token-that-checkout-was-given',
    regex`
      could not read (?:username|password) for ["']https:\/\/(?:[^"'@ ]{1,60}@)?github\.com["'][^]{0,500}
        actions\/checkout@(?:v[3-9]|[0-9a-f]{40})[^;]{0,120} token: ?\$\{\{ ?secrets\.
    `,
    fair,
    {
      'key.revoked': fair,
      'perm.resource': hint,
      'config.not_loaded': -fair,
      'key.missing': -fair,
      'send.absent': -weak,
    },
  ),
]
