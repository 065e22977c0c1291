import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeKey, SqliteStore, type VerifyRequest } from '@why401/service'
import { mixedRequests } from '../mixed-requests.ts'
import { fill } from '../population.ts'

export const perBlock = 1000
/** Keys that are in use where not all are. */
const busy = 1000

/**
 * A store of so many keys, and requests for them in blocks: `any` for keys picked from all, `busy` for keys picked from a thousand,
 * `flood` for keys that nobody issued.
 */
export async function prepare(folder: string, keys: number, blocks: number): Promise<void> {
  await mkdir(folder, { recursive: true })
  const store = await SqliteStore.open(join(folder, 'keys.db'))
  const population = await fill(store, keys)
  await store.close()
  const any = mixedRequests(population, blocks * perBlock)
  await write(folder, 'any', any)
  await write(folder, 'busy', mixedRequests({ ...population, keys: population.keys.slice(0, busy) }, blocks * perBlock))
  await write(
    folder,
    'flood',
    any.map((request) => ({ ...request, key: makeKey('acme', 'live').text.reveal() })),
  )
}

async function write(folder: string, name: string, requests: readonly VerifyRequest[]): Promise<void> {
  for (let block = 0; block * perBlock < requests.length; block++) {
    const part = requests.slice(block * perBlock, (block + 1) * perBlock)
    await writeFile(join(folder, `${name}-${block}.json`), JSON.stringify(part))
  }
}
