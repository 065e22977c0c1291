import { echoDamage, type EchoDamage } from '../../../keys/echo-damage.ts'
import type { Sign } from '../../../model/sign.ts'
import { decisive, fair, noticed, strong } from '../../../model/sign.ts'
import { notElsewhere, proven } from './proven.ts'

const arrived = {
  ...notElsewhere,
  'key.wrong_provider': -decisive,
  'key.placeholder': -strong,
  'key.wrong_kind': -strong,
  'key.revoked': -strong,
  'key.truncated': -fair,
} as const

function damaged(cause: EchoDamage['cause'], says: string): Sign {
  return noticed('echo-damaged', says, (observed) => echoDamage(observed)?.cause === cause, proven, arrived)
}

/** The server prints back what it received, and at its ends stands what no issuer puts there. */
export const echoedDamage = {
  encoded: damaged('key.encoded', 'What the server prints back begins with what stood around the key.'),
  quoted: damaged('key.quoted', 'What the server prints back ends in a quote.'),
  whitespace: damaged('key.whitespace', 'What the server prints back ends in a line break.'),
  mistyped: damaged('key.mistyped', 'What the server prints back ends in a mark that no key has.'),
} as const
