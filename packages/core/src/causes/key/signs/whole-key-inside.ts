import { seenDefect } from '../../../keys/seen-defects.ts'
import { noticed, strong } from '../../../model/sign.ts'
import { isRetold } from '../../../wire/retold.ts'
import { notElsewhere, proven } from './proven.ts'

/** Nobody puts a whole key between the brackets of an example but who forgot to take them away. */
export const wholeKeyInside = noticed(
  'whole-key-in-brackets',
  'A whole key of a known issuer stands between the brackets of the example.',
  (observed) => {
    const seen = seenDefect(observed, 'wrapped')
    return (
      seen?.defect.wrapper === 'angle-brackets' &&
      (seen.sent || isRetold(observed)) &&
      seen.credential.reading.inner.some(({ exact, prefix }) => exact && prefix.length >= 3)
    )
  },
  proven,
  { ...notElsewhere, 'key.placeholder': -strong },
)
