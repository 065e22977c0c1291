import { config } from './config.ts'
import type { Fault } from './fault.ts'
import { keyDamaged } from './key-damaged.ts'
import { keyInvisible } from './key-invisible.ts'
import { keyMissing, keyPlaceholder, sendAbsent } from './key-no-value.ts'
import { keyWhitespace } from './key-whitespace.ts'
import { keyEncoded, keyQuoted } from './key-wrapped.ts'
import { sendConflict } from './send-conflict.ts'
import { sendHeader, sendPlace } from './send-place.ts'
import { sendScheme } from './send-scheme.ts'
import { signature } from './signature.ts'
import { wrongProvider } from './wrong-provider.ts'

/** Every way of going wrong that does not depend on one server's set-up. */
export const faults: readonly Fault[] = [
  ...keyWhitespace,
  ...keyQuoted,
  ...keyInvisible,
  ...keyEncoded,
  ...keyDamaged,
  ...keyPlaceholder,
  ...keyMissing,
  ...wrongProvider,
  ...sendAbsent,
  ...sendScheme,
  ...sendHeader,
  ...sendPlace,
  ...sendConflict,
  ...signature,
  ...config,
]
