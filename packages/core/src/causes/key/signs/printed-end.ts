import { printedBlank } from '../../../keys/printed-end.ts'
import { noticed } from '../../../model/sign.ts'
import { notElsewhere, proven } from './proven.ts'

export const blankAtPrintedEnd = noticed(
  'blank-in-a-printed-end',
  'The end of the value was printed with a blank or line end that belongs to it.',
  (observed) => printedBlank(observed) !== null,
  proven,
  notElsewhere,
)
