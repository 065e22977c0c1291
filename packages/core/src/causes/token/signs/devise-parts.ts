import { decisive, fair, noticed, strong } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'

/** Devise Token Auth reads three fields together; the token alone is nobody's. */
export const deviseParts: readonly Sign[] = [
  noticed(
    'token-without-its-client',
    'access-token and uid are sent without the client field that belongs to them.',
    ({ facts }) => {
      const names = new Set((facts.request?.headers ?? []).map(({ name }) => name.toLowerCase()))
      return names.has('access-token') && names.has('uid') && !names.has('client')
    },
    decisive,
    { 'send.wrong_header': -strong, 'key.wrong_kind': -fair },
  ),
]
