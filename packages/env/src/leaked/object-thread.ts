import { parentPort, workerData } from 'node:worker_threads'
import { ByteSearch } from './byte-search.ts'
import { ObjectHits, type Seen } from './object-hits.ts'
import { readToEnd } from './pipe.ts'
import type { ThreadReport } from './search-thread.ts'

const bytesPerReport = 1 << 25

const search = new ByteSearch(workerData as readonly Uint8Array[])

parentPort?.on('message', (input: number) => {
  const hits = new ObjectHits(search)
  let reported: Seen = { objects: 0, bytes: 0 }
  const report = (found: ThreadReport['found']): void => {
    const { objects, bytes } = hits.seen
    const seen = { objects: objects - reported.objects, bytes: bytes - reported.bytes }
    reported = { objects, bytes }
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    parentPort?.postMessage({ seen, found } satisfies ThreadReport)
  }
  readToEnd(input, (chunk) => {
    hits.push(chunk)
    if (hits.seen.bytes - reported.bytes >= bytesPerReport) report(null)
  })
  report([...hits.found.values()])
})
