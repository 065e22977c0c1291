import { faultInScope, type ScopeFault } from '../../../looks/signed-scope.ts'
import { decisive, fair, noticed, strong } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import { notElsewhere, proven } from './proven.ts'

/** What is printed is the header, not the comparison of two signatures: nothing was signed that could be compared. */
const notCompared = {
  ...notElsewhere,
  'sign.mismatch': -decisive,
  'send.stripped': -decisive,
  'key.mistyped': -fair,
} as const

const is =
  (...faults: readonly ScopeFault[]) =>
  (observed: Observed): boolean => {
    const fault = faultInScope(observed)
    return fault !== null && faults.includes(fault)
  }

/** The scope of a signature is printed in clear, so the access key id can be read in it as the program has it. */
export const signedScope = {
  whitespace: noticed(
    'blank-in-signed-scope',
    'In the scope of the signature that was printed, a blank or line end stands at the access key id.',
    is('blank'),
    proven,
    { ...notCompared, 'key.encoded': -fair },
  ),
  encoded: noticed(
    'encoded-in-signed-scope',
    'In the scope of the signature that was printed stands no access key id, but one that was encoded, decoded or copied with its label.',
    is('bytes', 'base64', 'label'),
    proven,
    {
      ...notCompared,
      'key.mistyped': fair,
      'key.whitespace': -decisive,
      'key.invisible': -strong,
      'config.mangled': fair,
    },
  ),
  quoted: noticed(
    'quoted-in-signed-scope',
    'In the scope of the signature that was printed, the access key id stands in quotes.',
    is('quoted'),
    proven,
    notCompared,
  ),
  unresolved: noticed(
    'reference-in-signed-scope',
    'In the scope of the signature that was printed stands the name of a variable that nobody filled in.',
    is('reference'),
    proven,
    {
      ...notCompared,
      'config.not_loaded': proven,
      'key.placeholder': fair,
      'config.mangled': fair,
      'key.whitespace': -decisive,
      'key.invisible': -strong,
    },
  ),
} as const satisfies Readonly<Record<string, Sign>>
