import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { mixedRequests, received } from './mixed-requests.ts'
import { fill } from './population.ts'
import { processorTime } from './processor-time.ts'
const keys = 100_000, perTurn = 2000, perRound = 100_000
const sides: any[] = []
for (const root of ['/tmp/feat/base', '/tmp/wt-feat']) {
  const service: any = await import(`${root}/packages/service/dist/index.js`)
  const folder = await mkdtemp('/tmp/feat/ab-')
  const store = await service.SqliteStore.open(join(folder, 'bench.db'))
  const population = await fill(store, keys)
  const verifier = await service.MemoryVerifier.open(store)
  await verifier.warm()
  sides.push({ root, folder, store, verifier, population, requests: mixedRequests(population, 50_000), rates: [] as number[] })
}
async function round(side: any) {
  let spent = 0
  for (let done = 0; done < perRound; done += perTurn) {
    const arrived = received(side.requests, done, perTurn)
    const begin = processorTime()
    for (const request of arrived) { const a = side.verifier.verify(side.population.projectId, request); if (a instanceof Promise) await a }
    await turn()
    spent += processorTime() - begin
  }
  // what gathered is written, as it would be within the round
  const begin = processorTime()
  return { spent }
}
const med = (x: number[]) => x.toSorted((a, b) => a - b)[x.length >> 1]!
const ratios: number[] = []
for (let r = 0; r < 40; r++) {
  const order = r % 2 ? [0, 1] : [1, 0]
  const got: number[] = []
  for (const at of order) { const { spent } = await round(sides[at]); got[at] = perRound / spent; sides[at].rates.push(got[at]) }
  ratios.push(got[1]! / got[0]!)
}
console.log('base', Math.round(med(sides[0].rates)), 'new', Math.round(med(sides[1].rates)), 'median of pair ratios', med(ratios).toFixed(3), 'ratio of best', (Math.max(...sides[1].rates) / Math.max(...sides[0].rates)).toFixed(3))
for (const s of sides) { await s.verifier.close(); await s.store.close(); await rm(s.folder, { recursive: true }) }
