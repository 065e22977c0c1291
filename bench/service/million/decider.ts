import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { MemoryVerifier, SqliteStore, type VerifyRequest } from '@why401/service'
import { keepHeapSmall } from '@why401/service/operate'
import { processorTime } from '../processor-time.ts'
import type { Answer, Order } from './orders.ts'

/** A process that decides on one store and nothing else: `decider.mjs <folder>`; does what it is told over IPC. */
const folder = process.argv[2] as string
const projectId = 'proj_bench'

// As `why401 serve` does.
keepHeapSmall()

const store = await SqliteStore.open(join(folder, 'keys.db'))
const began = performance.now()
const verifier = await MemoryVerifier.open(store)
tell({ ms: performance.now() - began })

process.on('message', (order: Order) => void obey(order).then(tell))

async function obey(order: Order): Promise<Answer> {
  if (order.kind === 'end') {
    await verifier.close()
    await store.close()
    process.disconnect()
    return {}
  }
  if (order.kind === 'rate') return { perSecond: await rateOf(order) }
  const from = performance.now()
  await verifier.warm()
  return { ms: performance.now() - from }
}

/**
 * Known keys per second of processor time of this thread, with writing all that was counted; those of the flood, as many again,
 * are decided between and not measured.
 */
async function rateOf({ traffic, blocks, flood }: Order & { readonly kind: 'rate' }): Promise<number> {
  let spent = 0
  let count = 0
  for (let block = 0; block < blocks; block++) {
    if (flood !== null) await Promise.all(received(flood, block).map((request) => verifier.verify(projectId, request)))
    const requests = received(traffic, block)
    const begin = processorTime()
    const answers = requests.map((request) => verifier.verify(projectId, request))
    await Promise.all(answers.filter((answer) => answer instanceof Promise))
    await turn()
    spent += processorTime() - begin
    count += requests.length
  }
  const begin = processorTime()
  await verifier.flush()
  spent += processorTime() - begin
  return count / spent
}

/** As a server has them: just read, each text new. */
function received(traffic: string, block: number): readonly VerifyRequest[] {
  return JSON.parse(readFileSync(join(folder, `${traffic}-${block}.json`), 'utf8')) as VerifyRequest[]
}

function tell(answer: Answer): void {
  if (process.connected) process.send?.({ ...answer, rssMb: process.memoryUsage.rss() / 1e6 })
}
