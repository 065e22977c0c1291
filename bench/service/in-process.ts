import { hash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { MemoryVerifier } from '../../packages/service/src/verify/memory-verifier.ts'
import { SqliteStore } from '../../packages/service/src/store/sqlite/sqlite-store.ts'
import { mixedRequests, outcomesOf, type Asked } from './mixed-requests.ts'
import { fill } from './population.ts'

const keys = Number(process.argv[2] ?? 100_000)
const perTurn = 2000
const perRound = 200_000
const rounds = 7

/** Operations per second; the event loop gets a turn as often as a server would give it one. */
async function rate(requests: readonly Asked[], one: (asked: Asked) => unknown): Promise<number> {
  const begin = performance.now()
  for (let done = 0; done < perRound;) {
    for (const end = done + perTurn; done < end; done++) {
      const answer = one(requests[done % requests.length] as Asked)
      if (answer instanceof Promise) await answer
    }
    await turn()
  }
  return (perRound / (performance.now() - begin)) * 1000
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] as number
}

const folder = await mkdtemp(join(tmpdir(), 'why401-bench-'))
const store = await SqliteStore.open(join(folder, 'bench.db'))
const population = await fill(store, keys)
const before = process.memoryUsage.rss()
const opening = performance.now()
const verifier = await MemoryVerifier.open(store)
const opened = performance.now() - opening
await verifier.warm()
const warmed = performance.now() - opening
globalThis.gc?.()
const memory = (process.memoryUsage.rss() - before) / 2 ** 20

const requests = mixedRequests(population, 50_000)
const verify = ({ request }: Asked) => verifier.verify(population.projectId, request)
const sha256 = ({ request }: Asked) => hash('sha256', request.key, 'base64url')
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
    `keys ${keys.toLocaleString('en')}, opened in ${opened.toFixed(0)} ms, all in memory after ${warmed.toFixed(0)} ms, ${memory.toFixed(0)} MiB`,
    `verify  ${perSecond(median(verified))}/s   SHA-256 alone ${perSecond(median(hashed))}/s   ratio ${(median(verified) / median(hashed)).toFixed(2)}`,
    `outcomes ${JSON.stringify(outcomes)}`,
  ].join('\n'),
)
