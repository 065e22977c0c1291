import { fair, noticed, strong, weak } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import { regex } from '../../../model/regex.ts'

const isPublic = regex`
  (?:even |also )?public (?:models?|datasets?|images?|charts?|containers?)\b
  |(?:chart|image|model|dataset|container) (?:itself )?is public
`

const othersPull = regex`
  (?:works?|pulls?|fine|ok|no problem)[a-z ]{0,16} (?:for|with|by) (?:the )?(?:maintainers?|others|other (?:users|people|machines)|everyone|everybody|me)\b
  |(?:maintainers?|others|everyone) (?:can )?pulls? it
`

/** Registries that hand public things to everybody, and refuse them to whoever shows a dead token. */
const openToAll = /ghcr\.io|docker pull|docker\.io|oci:\/\/|hugging ?face|hf_hub|helm (?:install|pull)/

const refused = /\b40[13]\b|denied: denied|unauthorized|failed to fetch oauth token/

/** A stored login of old goes along with the call, where none would have been better. */
export const publicAndRefused = noticed(
  'dead-login-at-a-registry',
  'The registry gives public things to everybody, and refuses them to a token that is dead: an old login goes along.',
  isDeadTokenSent,
  strong,
  {
    'key.revoked': fair,
    'send.conflict': fair,
    'perm.resource': -fair,
    'perm.scope': -fair,
    'config.not_loaded': -fair,
    'key.missing': -fair,
    'send.absent': -weak,
  },
)

function isDeadTokenSent({ zones }: Observed): boolean {
  return (
    (isPublic.test(zones.remarks) || othersPull.test(zones.remarks)) &&
    openToAll.test(zones.all) &&
    refused.test(zones.answer)
  )
}
