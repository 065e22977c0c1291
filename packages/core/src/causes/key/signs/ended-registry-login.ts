import { fair, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Long-lived tokens that are called access tokens, and registries that say of an ended one that it may not enter. */
export const endedRegistryLogin: readonly Sign[] = [
  said(
    // A token of a person, a project or an organization is made by hand and has a date; nothing renews it.
    'made-by-hand-and-ended',
    regex`
      \b(?:org(?:ani[sz]ation)?|personal|project|group|deploy|fine-grained|classic|robot|service account|repository|workspace)[ ]
        (?:access )?(?:token|pat|key)s? (?:is |has |was |have |are )?(?:been )?(?:expired\b|ended\b|past its expir)
      |expired (?:personal|project|group|deploy|org(?:ani[sz]ation)?|fine-grained) (?:access )?(?:token|key)
    `,
    strong,
    { 'token.expired': -strong, 'key.revoked': weak, 'sign.clock': -fair },
  ),
  said(
    // GitHub's registry lets everybody pull what is public; a login with a dead token is refused even for that.
    'denied-by-the-registry-of-github',
    /ghcr\.io\/v2\/[^ ]{0,200}: denied: denied|logging into ghcr\.io[^;]{0,120}denied/,
    fair,
    { 'key.revoked': fair, 'perm.scope': weak, 'config.shadowed': weak, 'key.missing': -weak, 'limit.rate': -fair },
  ),
]
