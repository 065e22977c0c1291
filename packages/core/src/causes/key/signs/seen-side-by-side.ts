import { cutOnArrival } from '../../../keys/cut-on-arrival.ts'
import { doubledKey } from '../../../keys/doubled-key.ts'
import { lengthLimit, maskedLiteral } from '../../../keys/length-limit.ts'
import { nearFit } from '../../../keys/near-fit.ts'
import { nearPrefix } from '../../../keys/near-prefix.ts'
import { twins } from '../../../keys/twins.ts'
import type { Observed } from '../../../model/observed.ts'
import { decisive, fair, noticed, strong } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { notElsewhere, proven } from './proven.ts'

/** The key in use and the one that was issued stand both in view, and one is only a part of the other. */
export function isCutTwin(observed: Observed): boolean {
  const found = twins(observed)
  return found?.difference === 'cut' || found?.difference === 'headless'
}

export const mistypedInView: readonly Sign[] = [
  noticed(
    'unlike-its-twin',
    'Two spellings of the same key stand in view, and they differ in a few characters.',
    (observed) => twins(observed) !== null && !isCutTwin(observed),
    proven,
    {
      ...notElsewhere,
      'key.wrong_kind': -strong,
      'send.conflict': -strong,
      'config.mangled': -fair,
      'key.encoded': -fair,
    },
  ),
  noticed(
    'look-alikes-for-its-own',
    'The key has the form of its issuer once characters are exchanged for others that look like them.',
    (observed) => nearFit(observed) !== null,
    proven,
    { ...notElsewhere, 'key.wrong_kind': -strong },
  ),
  noticed(
    'slip-in-prefix',
    'The key begins nearly as keys of its issuer do, with letters exchanged, lost or doubled.',
    (observed) => nearPrefix(observed) !== null,
    proven + strong,
    { ...notElsewhere, 'key.wrong_kind': -decisive, 'key.wrong_provider': -decisive, 'perm.referrer': -strong },
  ),
  noticed(
    'key-twice-in-view',
    'The value in view is the same key twice.',
    (observed) => doubledKey(observed) !== null,
    strong,
    { ...notElsewhere, 'key.truncated': -fair },
  ),
]

export const cutInView: readonly Sign[] = [
  noticed('part-of-its-twin', 'A longer spelling of the same key stands in view.', isCutTwin, proven, notElsewhere),
  noticed(
    'cut-on-arrival',
    'The server’s log has only the beginning of the key that was sent, and counts its characters.',
    (observed) => cutOnArrival(observed) !== null,
    proven + strong,
    { ...notElsewhere, 'send.header_case': -strong, 'send.wrong_place': -strong },
  ),
  noticed(
    'as-long-as-a-limit',
    'The value is just as long as something in view lets it be.',
    (observed) => lengthLimit(observed) !== null,
    proven,
    notElsewhere,
  ),
  noticed(
    'masked-form-in-code',
    'The masked form that the server prints back stands in the program itself.',
    (observed) => maskedLiteral(observed) !== null,
    strong,
    { 'env.wrong_host': -strong, 'client.defect': -fair, 'key.inactive': -fair, 'key.wrong_provider': -fair },
  ),
]
