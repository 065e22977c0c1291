import { ownRecord } from '../../../keys/own-record.ts'
import { listedState, type ListedState } from '../../../keys/listed-state.ts'
import { acceptedAfterWaiting, retiredByCommand } from '../../../keys/retired-by-command.ts'
import { decisive, noticed, said, strong } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { notElsewhere, proven } from './proven.ts'

/** Code and data of the server itself stand side by side, or two answers to one call. */
const shownTwice = proven + strong

function listed(state: ListedState['state'], says: string): Sign {
  return noticed(`listed-as-${state}`, says, (observed) => listedState(observed)?.state === state, proven, notElsewhere)
}

function recorded(state: ListedState['state']): Sign {
  return noticed(
    `recorded-as-${state}`,
    'The only record of the key in view is in a state that the code in view refuses.',
    (observed) => ownRecord(observed)?.state === state,
    shownTwice,
    { ...notElsewhere, 'sign.mismatch': -strong, 'key.wrong_kind': -strong },
  )
}

/** What lists of keys, commands and logs in view tell of the state that the key is in. */
export const listedSigns = {
  revoked: [
    listed('revoked', 'A list of keys in view has the key in use as revoked or switched off.'),
    recorded('revoked'),
    noticed(
      'retired-by-a-command',
      'A command or log in view took the key out of service before it was refused.',
      (observed) => retiredByCommand(observed) !== null,
      proven,
      {
        'env.wrong_host': -decisive,
        'key.unknown': -strong,
        'config.not_loaded': -strong,
        'key.missing': -strong,
        'key.mistyped': -strong,
      },
    ),
  ],
  expired: [
    listed('expired', 'A list of keys in view has the key in use as expired.'),
    recorded('expired'),
    said('flag-of-expiry', /(?:has_?|is_?)?expired["']?\s?[:=]\s?(?:true|yes|1\b)/, strong, { 'key.unknown': -strong }),
  ],
  inactive: [
    listed('pending', 'A list of keys in view has the key in use as not yet active.'),
    recorded('pending'),
    noticed(
      'accepted-after-waiting',
      'A key that was just made is refused, and accepted after a wait alone.',
      acceptedAfterWaiting,
      shownTwice,
      {
        ...notElsewhere,
        'token.expired': -strong,
        'token.incomplete': -decisive,
        'config.mangled': -strong,
        'client.defect': -strong,
      },
    ),
  ],
} as const
