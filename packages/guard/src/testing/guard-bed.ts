import { testBed, type TestBed } from '../../../service/src/http/test-bed.ts'
import type { ServiceSettings } from '../../../service/src/settings.ts'
import { createGuard, type Guard, type GuardFault, type GuardOptions } from '../index.ts'

export interface GuardBed extends TestBed {
  readonly url: string
  readonly faults: GuardFault[]
  /** A guard that asks the service of this bed with a root key that may verify and nothing else. */
  guard(options?: Partial<GuardOptions>): Guard
}

/** The real service on a loopback port. */
export async function guardBed(settings: Partial<ServiceSettings> = {}): Promise<GuardBed> {
  const bed = await testBed({ settings })
  const url = await bed.app.listen({ port: 0, host: '127.0.0.1' })
  const rootKey = await bed.rootKeyWith(['keys:verify'])
  const faults: GuardFault[] = []
  const base = { keyspace: 'acme', prefixes: ['acme'], onFault: (fault: GuardFault) => void faults.push(fault) }
  return {
    ...bed,
    url,
    faults,
    guard: (options = {}) => createGuard({ ...base, service: { url, rootKey }, ...options }),
  }
}

/** A request as it comes, with its key in place. */
export const callWith = (key: string, more: readonly string[] = []) => ({
  method: 'GET',
  url: '/v1/items?page=2',
  headers: ['Host', 'api.example.com', 'Authorization', `Bearer ${key}`, ...more],
  address: '203.0.113.7',
})
