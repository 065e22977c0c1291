import { printedDefect } from '../../../keys/printed/printed-values.ts'
import type { KeyDefect } from '../../../keys/reading.ts'
import { noticed, strong } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { notElsewhere, proven } from './proven.ts'

function printed(kind: KeyDefect['defect'], says: string): Sign {
  return noticed(`printed-${kind}`, says, (observed) => printedDefect(observed, kind) !== null, proven, notElsewhere)
}

/** A command or program printed the value that it has, and the defect stands in what it printed. */
export const printedSigns = {
  whitespace: printed('edge-whitespace', 'The value was printed with white space at its edge.'),
  invisible: printed('invisible', 'The printed value holds a character that nobody can see.'),
  quoted: printed('quoted', 'The printed value has quotes of its own.'),
  doubled: printed('doubled', 'The printed value holds the same key twice in a row.'),
  encoded: noticed(
    'printed-wrapped',
    'The printed value is a wrapping around a key.',
    (observed) =>
      printedDefect(observed, 'wrapped')?.reading.defects.some(
        (one) => one.defect === 'wrapped' && one.wrapper !== 'template',
      ) ?? false,
    proven,
    { ...notElsewhere, 'key.quoted': -strong },
  ),
} as const
