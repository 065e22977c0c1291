import type { Client } from './client.ts'

/** A key of which something is counted, and what was granted of it in all lives of the service. */
export interface Metered {
  readonly counted: 'uses' | 'usesByCost' | 'rateLimit'
  readonly text: string
  readonly cost: number
  /** What was answered, in uses; of a rate limit, in requests. */
  granted: number
}

/** So much that a run does not use it up. */
const plenty = 1_000_000
/** One request comes back in five minutes: next to none while a run lasts. */
const slowLimit = { name: 'slow', limit: 100_000, window_seconds: 31_622_400 }

/** Uses one by one; several at a time; a rate limit. */
export async function meteredKeys(client: Client): Promise<readonly Metered[]> {
  const make = async (counted: Metered['counted'], cost: number, traits: object): Promise<Metered> => {
    const body = { keyspace: 'bench', environment: 'live', ...traits }
    const { text } = await client.call('POST', '/v1/keys', body)
    return { counted, text, cost, granted: 0 }
  }
  return [
    await make('uses', 1, { uses: { remaining: plenty } }),
    await make('usesByCost', 7, { uses: { remaining: plenty } }),
    await make('rateLimit', 1, { limits: [slowLimit] }),
  ]
}

/** What the service still has to grant. */
export async function leftOf(client: Client, { text, counted }: Metered): Promise<number> {
  const { remaining, limits } = await client.call('POST', '/v1/keys/verify', { key: text, dry_run: true })
  return counted === 'rateLimit' ? limits[0].remaining : remaining
}

/** Spends the key until the service is gone. */
export async function spend(client: Client, key: Metered): Promise<never> {
  const { text, cost } = key
  for (;;) if ((await client.call('POST', '/v1/keys/verify', { key: text, cost })).valid) key.granted += cost
}
