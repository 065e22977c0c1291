import { sending, type Fault } from './fault.ts'
import type { HealthyRequest } from '../servers/server.ts'

/** Keys that the server itself declares as not good for a request: expired, revoked, of another kind, without a scope. */
export function spoiledKeys({ spoiled }: HealthyRequest): Fault[] {
  return spoiled.map(({ key, ...told }) => ({
    ...told,
    provableByOneChange: false,
    apply: (healthy) => (healthy.credential.kind === 'key' ? sending(healthy, { ...healthy.credential, key }) : null),
  }))
}
