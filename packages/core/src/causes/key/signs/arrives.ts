import { arrived } from '../../../looks/session/arrived.ts'
import { proof, shownAtBothEnds } from '../../../looks/session/speaks.ts'
import { decisive, noticed, strong } from '../../../model/sign.ts'

/** Against the rest of the ways in which a value comes out otherwise than it was set. */
const onTheWay = { ...shownAtBothEnds, 'config.not_loaded': -decisive, 'config.shadowed': -decisive } as const

/** What a process printed of its variable, beside how the variable was set. */
export const arrives = {
  quoted: noticed(
    'arrives-quoted',
    'A process that prints its variable shows quotes around the value.',
    (observed) => arrived(observed)?.change === 'quoted',
    proof,
    { ...onTheWay, 'config.mangled': -strong },
  ),
  lineEnd: noticed(
    'arrives-with-line-end',
    'The value is one character longer in the process than in its setting: a line end came with it.',
    (observed) => arrived(observed)?.change === 'line-end',
    proof,
    { ...onTheWay, 'config.mangled': -strong },
  ),
}
