import { fair, said, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'

/** Long-lived tokens that are called access tokens, and registries that say of an ended one that it may not enter. */
export const endedRegistryLogin: readonly Sign[] = [
  said(
    // GitHub's registry lets everybody pull what is public; a login with a dead token is refused even for that.
    'denied-by-the-registry-of-github',
    /ghcr\.io\/v2\/[^ ]{0,200}: denied: denied|logging into ghcr\.io[^;]{0,120}denied/,
    fair,
    { 'key.revoked': fair, 'perm.scope': weak, 'config.shadowed': weak, 'key.missing': -weak, 'limit.rate': -fair },
  ),
]
