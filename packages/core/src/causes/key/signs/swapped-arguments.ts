import { decisive, fair, noticed, weak } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

// Clients of exchanges and clouds take the key first and its secret second; none that is in wide use has it the other way.
const secretFirst = regex`
  \b(?:new )?[\w.]{0,30}(?:client|exchange|session|api|rest|auth)\( ?
    ["']?(?:[\w.]{1,30}[.[]["']?)?(?:api_?)?secret(?:_?key)?["']?\]? ?,[ ]?
    ["']?(?:[\w.]{1,30}[.[]["']?)?(?:api_?|access_?)?key(?:_?id)?["']?\]? ?[,)]
`
const crossed = regex`
  \b(?:api_?)?key["']? ?[:=]{1,2} ?["']?(?:[\w.]{1,30}[.[]["']?)?(?:[a-z]{1,12}_)?(?:api_?)?secret(?:_?key)?\b["']?\]? ?[,;)} ]
`
const alsoCrossed = regex`
  \b(?:api_?)?secret["']? ?[:=]{1,2} ?["']?(?:[\w.]{1,30}[.[]["']?)?(?:[a-z]{1,12}_)?api_?key\b["']?\]? ?(?:[,;)} ]|$)
`

/** The public half of a pair stands where the secret one belongs, and the reverse. */
export const swappedArguments: readonly Sign[] = [
  noticed(
    'secret-handed-first',
    'The code hands a client the secret first and the key second, while clients take them in the other order.',
    ({ zones }: Observed) => secretFirst.test(zones.code),
    decisive,
    {
      'sign.mismatch': weak,
      'env.test_live': -fair,
      'env.wrong_host': -fair,
      'perm.scope': -fair,
      'perm.ip': -fair,
      'client.defect': -weak,
    },
  ),
  noticed(
    'secret-named-as-key',
    'The code gives the secret under the name of the key, and the key under the name of the secret.',
    ({ zones }: Observed) => crossed.test(zones.code) && alsoCrossed.test(zones.code),
    decisive,
    { 'sign.mismatch': weak },
  ),
]
