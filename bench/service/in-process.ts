import { hash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { createGuard } from '@why401/guard'
import { MemoryVerifier, SqliteStore, type VerifyRequest } from '@why401/service'
import { mixedRequests, outcomesOf, received } from './mixed-requests.ts'
import { fill } from './population.ts'
import { presented, type Presented } from './presented.ts'
import { processorTime } from './processor-time.ts'

/**
 * Decisions in process on a real store, counting on, by the verifier and by an embedded guard on it, against SHA-256 alone of the
 * same texts: `tsc -b && tsx bench/service/in-process.ts [keys]`.
 *
 * The rate is per second of processor time of the deciding thread, writing behind included, so that it says the same on a busy
 * machine; the store's own threads are not in it.
 */
const keys = Number(process.argv[2] ?? 100_000)
const perTurn = 2000
const perRound = 200_000
const rounds = 9

/** Operations per second; between two turns of the event loop requests arrive, which is not measured. */
async function rate<Arrived>(
  as: (request: VerifyRequest) => Arrived,
  one: (arrived: Arrived) => unknown,
): Promise<number> {
  let spent = 0
  for (let done = 0; done < perRound; done += perTurn) {
    const arrived = received(requests, done, perTurn).map(as)
    const begin = processorTime()
    for (const request of arrived) {
      const answer = one(request)
      if (answer instanceof Promise) await answer
    }
    await turn()
    spent += processorTime() - begin
  }
  return perRound / spent
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] as number
}

const folder = await mkdtemp(join(tmpdir(), 'why401-bench-'))
const store = await SqliteStore.open(join(folder, 'bench.db'))
const population = await fill(store, keys)
globalThis.gc?.()
const before = process.memoryUsage.rss()
const opening = performance.now()
const verifier = await MemoryVerifier.open(store)
const opened = performance.now() - opening
await verifier.warm()
const warmed = performance.now() - opening
globalThis.gc?.()
const memory = (process.memoryUsage.rss() - before) / 2 ** 20

const requests = mixedRequests(population, 50_000)
const { projectId } = population
const verify = (request: VerifyRequest) => verifier.verify(projectId, request)
const guard = createGuard({ embedded: { verifier, projectId }, keyspace: 'ks_bench', environment: 'live' })
const check = ({ call, demands }: Presented) => guard.check(call, demands)
const sha256 = (request: VerifyRequest) => hash('sha256', request.key, 'base64url')
const itself = (request: VerifyRequest) => request
const verified: number[] = []
const guarded: number[] = []
const hashed: number[] = []
for (let round = 0; round < rounds; round++) {
  hashed.push(await rate(itself, sha256))
  verified.push(await rate(itself, verify))
  guarded.push(await rate(presented, check))
}
const outcomes = await outcomesOf(requests, verify)
const throughGuard = await outcomesOf(requests, async (request) => {
  const result = await check(presented(request))
  return { code: 'granted' in result ? null : String(result.refused.body['code']) }
})
await guard.close()
await verifier.close()
await store.close()
await rm(folder, { recursive: true })

const perSecond = (value: number) => Math.round(value).toLocaleString('en')
console.log(
  [
    `${perSecond(keys)} keys: ready after ${opened.toFixed(0)} ms, all in memory after ${warmed.toFixed(0)} ms and ${memory.toFixed(0)} MiB`,
    `verify ${perSecond(median(verified))}/s (${perSecond(Math.min(...verified))} to ${perSecond(Math.max(...verified))})`,
    `guard.check, embedded ${perSecond(median(guarded))}/s (${perSecond(Math.min(...guarded))} to ${perSecond(Math.max(...guarded))}), ${(median(guarded) / median(verified)).toFixed(2)} of it`,
    `SHA-256 alone ${perSecond(median(hashed))}/s; verify is ${(median(verified) / median(hashed)).toFixed(2)} of it`,
    `outcomes ${JSON.stringify(outcomes)}`,
    `through the guard ${JSON.stringify(throughGuard)}`,
  ].join('\n'),
)
