import type { Demands, PresentedCall } from '@why401/guard'
import type { VerifyRequest } from '@why401/service'

/** A request to an API behind a guard, and what its route demands. */
export interface Presented {
  readonly call: PresentedCall
  readonly demands: Demands
}

/** The same requests as an API gets them: with a header, a connection and a route, out of which the guard reads what it asks. */
export function presented({ key, permissions, route = '', caller }: VerifyRequest): Presented {
  const [method = 'GET', pattern = '/'] = route.split(' ')
  const lines = [
    'Host',
    'api.example.com',
    'User-Agent',
    caller?.userAgent ?? '',
    'Accept',
    '*/*',
    'Authorization',
    `Bearer ${key}`,
  ]
  const call = { method, url: pattern, pattern, headers: lines, address: caller?.address ?? null }
  return { call, demands: permissions === undefined ? {} : { permissions } }
}
