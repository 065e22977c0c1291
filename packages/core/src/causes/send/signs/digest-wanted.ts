import { remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** A device or server that asks for digest is called with a password in another way. */
export const digestWanted: readonly Sign[] = [
  remarked(
    'digest-wanted',
    regex`
      (?:wants?|needs?|requires?|uses?|expects?|asks? for|speaks?|takes?|accepts?|supports?)[ ]
        (?:only |http |just |the ){0,2}["'\`]?digest\b(?! ?(?:of|value|is|does|differ|header|algorithm|field))
      |digest (?:access )?auth(?:entication|orization)?\b(?! (?:is|was) (?:off|disabled|not))
      |authentication ?: ?digest
    `,
    strong,
    { 'client.defect': weak, 'env.wrong_host': -weak, 'key.wrong_kind': -weak },
  ),
]
