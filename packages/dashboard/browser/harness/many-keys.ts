import { randomBytes } from 'node:crypto'
import type { ServiceUnderTest } from './service.ts'

const perImport = 1000

/** Keys that exist already, imported by their hashes: a thousand at once. */
export async function importKeys(service: ServiceUnderTest, keyspace: string, count: number): Promise<void> {
  for (let done = 0; done < count; done += perImport) {
    const keys = Array.from({ length: Math.min(perImport, count - done) }, (_, at) => traitsOf(done + at))
    const { status } = await service.call('POST', '/v1/keys/import', { keyspace, environment: 'live', keys })
    if (status !== 201) throw new Error(`keys ${done} and on: ${status}`)
  }
}

const owners = ['Ada', 'Grace', 'Alan', 'Barbara', null]

const traitsOf = (at: number) => ({
  hash: randomBytes(32).toString('hex'),
  start: 'many_live_',
  hint: String(at % 10_000).padStart(4, '0'),
  name: `customer ${String(at).padStart(6, '0')}`,
  owner: owners[at % owners.length] ?? null,
  tags: at % 1000 === 0 ? ['thousandth'] : [],
  ...(at % 3 === 0 ? { expires_at: new Date(Date.now() + (at - 50_000) * 3_600_000).toISOString() } : {}),
})
