import { fair, hint, noticed, remarked, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'
import { placeWordings } from './place-wordings.ts'

/** What tells of an account, project or tenant that is named wrongly, or not at all. */
export const selectorTold: readonly Sign[] = [
  ...placeWordings.account,
  remarked(
    'only-when-one-is-named',
    regex`
      (?:only|fails) (?:when|if|with|once) (?:an? |the |my )?[a-z_ ]{0,24}
        (?:account|merchant|org(?:anization)?|tenant|project|workspace|subscription|team|location)[_ ]?(?:id|header|number)
      |without (?:the |an? )?[a-z_ ]{0,16}(?:account|merchant|org(?:anization)?|tenant|project|workspace|team|location)
        [_ ]?(?:id|header|number)?[a-z ]{0,16} (?:it works|works|passes|is fine|no (?:error|exception))
    `,
    strong,
    { 'perm.resource': hint, 'client.defect': -weak, 'key.wrong_kind': -weak, 'send.absent': -fair },
  ),
  noticed(
    'tenant-not-connected',
    'The answer is the one that Xero gives where the tenant id in the header is none of those the token is connected to.',
    ({ zones, statuses }) =>
      statuses.includes(403) &&
      /authenticationunsuccessful/.test(zones.answer) &&
      /"title"|forbidden/.test(zones.answer),
    strong,
    { 'perm.scope': -fair, 'send.companion': weak },
  ),
  said(
    // Wrangler asks for the memberships of the user only where no account id is set.
    'looks-for-an-account',
    /api \(\/(?:memberships|accounts)\) failed|more than one account available/,
    fair,
    { 'perm.scope': weak, 'config.not_loaded': -weak },
  ),
  remarked(
    'copy-of-somebody-else',
    regex`
      (?:copy|clone|fork) of (?:an? |the )?(?:starter|template|boilerplate|example (?:app|project|repo))
      |(?:from|with|by) (?:an? |the )(?:starter|template|boilerplate) (?:of|by|from)
    `,
    weak,
    { 'key.placeholder': hint, 'config.not_loaded': hint },
  ),
]
