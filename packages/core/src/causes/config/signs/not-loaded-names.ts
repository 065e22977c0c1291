import { shownAtBothEnds, proof } from '../../../looks/session/speaks.ts'
import { sentByName, unfilledVariable } from '../../../looks/unfilled-variable.ts'
import { decisive, fair, noticed, strong } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'

/** The name of a variable stands in the request where its value belongs. */
export const notLoadedNames: readonly Sign[] = [
  noticed(
    'variable-unfilled',
    'The request names a variable that has no value in the tool which sends it.',
    (observed) => unfilledVariable(observed) !== null,
    proof,
    { ...shownAtBothEnds, 'config.mangled': -strong, 'key.inactive': -decisive },
  ),
  noticed(
    'sent-by-name',
    'The name of a variable was sent, not its value.',
    (observed) => sentByName(observed) !== null,
    decisive,
    { 'key.placeholder': -strong, 'send.scheme_wrong': -strong, 'key.unknown': -fair, 'key.revoked': -fair },
  ),
]
