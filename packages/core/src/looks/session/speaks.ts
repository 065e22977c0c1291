import type { CauseId } from '../../causes/ids.gen.ts'
import { decisive, strong } from '../../model/sign.ts'

/** Two showings of one value side by side are no wording that may mean something else. */
export const proof = decisive + strong

/**
 * What a value that is shown at both ends of its way speaks against: the way is to blame, not how it was sent,
 * and not the key.
 */
export const shownAtBothEnds: Readonly<Partial<Record<CauseId, number>>> = {
  'key.missing': -decisive,
  'key.truncated': -decisive,
  'key.mistyped': -decisive,
  'key.encoded': -decisive,
  'key.placeholder': -decisive,
  'key.wrong_kind': -decisive,
  'key.unknown': -decisive,
  'key.revoked': -decisive,
  'key.expired': -decisive,
  'send.absent': -decisive,
  'send.wrong_header': -decisive,
  'send.scheme_wrong': -decisive,
  'sign.mismatch': -decisive,
  'perm.scope': -decisive,
  'env.wrong_host': -decisive,
}
