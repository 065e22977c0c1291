import { hash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { MemoryVerifier, SqliteStore, type VerifyRequest } from '@why401/service'
import { mixedRequests, outcomesOf, received } from './mixed-requests.ts'
import { fill } from './population.ts'
import { processorTime } from './processor-time.ts'

/**
 * Decisions in process on a real store, counting on, against SHA-256 alone of the same texts:
 * `tsc -b && tsx bench/service/in-process.ts [keys]`.
 *
 * The rate is per second of processor time of the deciding thread, writing behind included, so that it says the same on a busy
 * machine; the store's own threads are not in it.
 */
const keys = Number(process.argv[2] ?? 100_000)
const perTurn = 2000
const perRound = 200_000
const rounds = 9

/** Operations per second; between two turns of the event loop requests arrive, which is not measured. */
async function rate(requests: readonly VerifyRequest[], one: (request: VerifyRequest) => unknown): Promise<number> {
  let spent = 0
  for (let done = 0; done < perRound; done += perTurn) {
    const arrived = received(requests, done, perTurn)
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
const verify = (request: VerifyRequest) => verifier.verify(population.projectId, request)
const sha256 = (request: VerifyRequest) => hash('sha256', request.key, 'base64url')
const verified: number[] = []
const hashed: number[] = []
for (let round = 0; round < rounds; round++) {
  hashed.push(await rate(requests, sha256))
  verified.push(await rate(requests, verify))
}
const outcomes = await outcomesOf(requests, verify)
await verifier.close()
await store.close()
await rm(folder, { recursive: true })

const perSecond = (value: number) => Math.round(value).toLocaleString('en')
console.log(
  [
    `${perSecond(keys)} keys: ready after ${opened.toFixed(0)} ms, all in memory after ${warmed.toFixed(0)} ms and ${memory.toFixed(0)} MiB`,
    `verify ${perSecond(median(verified))}/s (${perSecond(Math.min(...verified))} to ${perSecond(Math.max(...verified))})`,
    `SHA-256 alone ${perSecond(median(hashed))}/s; verify is ${(median(verified) / median(hashed)).toFixed(2)} of it`,
    `outcomes ${JSON.stringify(outcomes)}`,
  ].join('\n'),
)
