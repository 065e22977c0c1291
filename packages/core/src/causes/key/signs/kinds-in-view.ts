import { misnamedKind, pathForContents } from '../../../keys/misnamed-kind.ts'
import { otherIssuersKey } from '../../../keys/other-issuers-key.ts'
import { noticed, strong } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { notElsewhere, proven } from './proven.ts'

export const kindsInView: readonly Sign[] = [
  noticed(
    'kind-under-another-name',
    'A name says one kind of key, and the value under it is of another.',
    (observed) => misnamedKind(observed) !== null,
    proven,
    { ...notElsewhere, 'sign.mismatch': -strong, 'perm.scope': -strong, 'config.mangled': -strong },
  ),
  noticed(
    'path-for-contents',
    'A setting that wants the contents of a key file holds its path.',
    (observed) => pathForContents(observed) !== null,
    proven,
    { ...notElsewhere, 'perm.resource': -strong },
  ),
]

export const otherIssuersKeyInView = noticed(
  'only-keys-of-another',
  'The address is one provider’s, and every whole key in view is another’s.',
  (observed) => otherIssuersKey(observed) !== null,
  proven,
  { 'key.wrong_kind': -strong, 'env.wrong_host': -strong, 'config.not_loaded': -strong },
)
