import type { Experiment } from '../model/experiment.ts'
import { addCompanion } from './add-companion.ts'
import { control } from './control.ts'
import { directRoute } from './direct-route.ts'
import { dropCredential } from './drop-credential.ts'
import { dropSelector } from './drop-selector.ts'
import { followRedirect } from './follow-redirect.ts'
import { headerSpelling } from './header-spelling.ts'
import { moveKey } from './move-key.ts'
import { nonsenseKey } from './nonsense-key.ts'
import { otherClient } from './other-client.ts'
import { otherHost } from './other-host.ts'
import { otherOrigin } from './other-origin.ts'
import { otherValue } from './other-value.ts'
import { preflight } from './preflight.ts'
import { probe } from './probe.ts'
import { repairKey } from './repair-key.ts'
import { setScheme } from './set-scheme.ts'
import { signAgain } from './sign-again.ts'
import { stripInvisible } from './strip-invisible.ts'
import { trimKey } from './trim-key.ts'
import { unquoteKey } from './unquote-key.ts'
import { unwrapKey } from './unwrap-key.ts'
import { waitAndRetry } from './wait-and-retry.ts'
import { withoutKey } from './without-key.ts'

/** All experiments. The order settles ties only. */
export const experiments: readonly Experiment[] = [
  trimKey,
  stripInvisible,
  unquoteKey,
  unwrapKey,
  repairKey,
  otherValue,
  followRedirect,
  directRoute,
  setScheme,
  moveKey,
  headerSpelling,
  dropCredential,
  dropSelector,
  addCompanion,
  signAgain,
  otherHost,
  otherOrigin,
  otherClient,
  waitAndRetry,
  probe,
  preflight,
  withoutKey,
  nonsenseKey,
  control,
]
