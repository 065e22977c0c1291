import { endedBefore } from '../../../keys/own-end.ts'
import { sideOfWindow } from '../../../looks/told-window.ts'
import { decisive, fair, noticed, strong } from '../../../model/sign.ts'
import { proven } from '../../../wire/code/proven.ts'

/** It was read at its end or after it: how it was sent, and whose it is, are other matters. */
const nothingElse = {
  'send.scheme_wrong': -strong,
  'send.stripped': -strong,
  'send.dropped_redirect': -strong,
  'send.absent': -decisive,
  'send.companion': -strong,
  'key.unknown': -strong,
  'key.wrong_kind': -strong,
  'key.revoked': -strong,
  'token.claims': -strong,
  'sign.mismatch': -strong,
  'config.not_loaded': -strong,
}

export const endedToken = noticed(
  'ended-before-refused',
  'By the time that the answer or the log shows, the token had reached the end that it names itself.',
  (observed) => ['claim', 'signed-address'].includes(endedBefore(observed)?.by ?? ''),
  proven,
  nothingElse,
)

export const endedWindow = noticed(
  'behind-its-window',
  'The answer tells until when the token counted, and the server’s own time, which is later.',
  (observed) => sideOfWindow(observed) === 'late',
  decisive,
  { ...nothingElse, 'sign.clock': -fair },
)

export const endedCertificate = noticed(
  'certificate-ended',
  'By the time that the answer or the log shows, the certificate had reached its end.',
  (observed) => endedBefore(observed)?.by === 'certificate',
  proven,
  nothingElse,
)
