import { hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** A server that began to guard itself against forged requests refuses programs that say nothing of where they come from. */
export const forgeryGuard: readonly Sign[] = [
  remarked(
    'guard-against-forgery',
    regex`
      (?:csrf|xsrf|cross[- ]site request forgery)[a-z ]{0,12}
        (?:implementation|defen[cs]e|protection|guard|check|changes?|validation|middleware)
      |(?:no|without|missing|needs?|wants?|requires?|expects?) (?:an? |the )?["'\`]?(?:referr?er|origin)["'\`]? header
    `,
    strong,
    { 'perm.referrer': weak, 'api.retired': -weak, 'send.absent': -hint },
  ),
]
