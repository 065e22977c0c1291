import { remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** A header that users add for a proxy, in the name that the key of the API needs. */
export const extraHeader: readonly Sign[] = [
  remarked(
    'key-header-given-away',
    regex`
      (?:extra|custom|additional|second) (?:http |request )?headers? (?:named |called |with |for |of )?
        ["'\`]?(?:authorization|x-api-key)\b
      |["'\`]?authorization["'\`]? (?:is |was |as )?(?:set |added |given )?(?:as |in )?(?:an? |the )?(?:extra|custom|additional) header
    `,
    strong,
    { 'send.stripped': -weak },
  ),
]
