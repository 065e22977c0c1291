import { decisive, fair, said, strong, weak } from '../../../model/sign.ts'
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
  said(
    // GitHub says so to every login over HTTPS that fails; an address with a token in it shows that no password was meant.
    'token-read-as-a-password-by-git',
    regex`
      (?:\*{3}@?|<[a-z_ -]{0,20}token>@|x-access-token:[^@ ]{1,80}@|gh[pousr]_[^@ ]{0,60}@|oauth2:[^@ ]{1,80}@)github\.com[^]{0,400}
        password authentication was removed
    `,
    strong,
    {
      'key.revoked': fair,
      'config.not_loaded': weak,
      'key.missing': weak,
      'api.retired': -decisive,
      'key.wrong_kind': -weak,
    },
  ),
]
