import { decisive, fair, said } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'

/** Words of servers that read the time of issue: it lies ahead of their own clock. */
export const issuedAhead: readonly Sign[] = [
  said(
    'issued-ahead',
    /jwtissuedatfuture|jwtnotyetvalid|jwt issued at future|token used before issued|issued in the future|iat[^;]{0,30}in the future/,
    decisive,
    { 'server.fault': -fair, 'config.not_loaded': -fair, 'token.claims': fair, 'key.placeholder': -fair },
  ),
]
