import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { makeKey } from '../../packages/service/dist/keys/make-key.js'
import { SqliteStore } from '../../packages/service/dist/store/sqlite/sqlite-store.js'
import type { VerifyRequest } from '../../packages/service/dist/verify/decision.js'
import { MemoryVerifier } from '../../packages/service/dist/verify/memory-verifier.js'
import { mixedRequests, received } from './mixed-requests.ts'
import { fill } from './population.ts'
import { processorTime } from './processor-time.ts'

/** One store of so many keys: start, memory, cold and warm verifications, and known keys during a flood of unknown ones: `million.ts [keys]`. */
const count = Number(process.argv[2] ?? 1_000_000)
const perTurn = 1000
const perRound = 100_000
const rounds = 5

const directory = await mkdtemp(join(tmpdir(), 'why401-million-'))
const store = await SqliteStore.open(join(directory, 'bench.db'))
const population = await fill(store, count)
/** As many as real traffic touches, whatever the number of keys: those of the others differ in nothing but their age in the caches. */
const requests = mixedRequests(population, perRound)
population.keys.splice(0)
globalThis.gc?.()
const before = process.memoryUsage.rss()

const began = performance.now()
const verifier = await MemoryVerifier.open(store)
const readyMs = performance.now() - began
const cold = await rateOf(requests.slice(0, 10_000))
const warming = performance.now()
await verifier.warm()
const warmMs = performance.now() - warming
globalThis.gc?.()

const warm: number[] = []
const flooded: number[] = []
const strangers = Array.from({ length: 10_000 }, () => ({ key: makeKey('acme', 'live').text.reveal() }))
for (let round = 0; round < rounds; round++) {
  warm.push(await rateOf(requests))
  flooded.push(await rateOf(requests, strangers))
}
const memoryMb = Math.round((process.memoryUsage.rss() - before) / 1e6)
const rssMb = Math.round(process.memoryUsage.rss() / 1e6)
await verifier.close()
await store.close()
await rm(directory, { recursive: true })
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] as number
console.log(
  JSON.stringify({
    keys: count,
    readyMs: Math.round(readyMs),
    warmMs: Math.round(warmMs),
    memoryMb,
    rssMb,
    coldPerSecond: Math.round(cold),
    warmPerSecond: Math.round(median(warm)),
    inFloodPerSecond: Math.round(median(flooded)),
  }),
)

/** Verifications per second of processor time of this thread; those of a flood, as many again, are made between and not measured. */
async function rateOf(asked: readonly VerifyRequest[], flood: readonly VerifyRequest[] = []): Promise<number> {
  let spent = 0
  for (let done = 0; done < asked.length; done += perTurn) {
    for (const request of flood.length > 0 ? received(flood, done, perTurn) : [])
      await verifier.verify(population.projectId, request)
    const arrived = received(asked, done, perTurn)
    const begin = processorTime()
    const answers = arrived.map((request) => verifier.verify(population.projectId, request))
    await Promise.all(answers.filter((answer) => answer instanceof Promise))
    await turn()
    spent += processorTime() - begin
  }
  return asked.length / spent
}
