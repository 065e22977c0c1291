import { sampleInUse } from '../../../keys/documentation-samples.ts'
import { noticed, strong } from '../../../model/sign.ts'
import { notElsewhere, proven } from './proven.ts'

export const documentationSample = noticed(
  'sample-of-a-documentation',
  'The key in use is the one that the documentation prints as its example.',
  (observed) => sampleInUse(observed) !== null,
  proven,
  { ...notElsewhere, 'key.revoked': -strong, 'sign.mismatch': -strong, 'token.claims': -strong },
)
