import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const module = new URL('./heap.ts', import.meta.url).href

/** The largest heap, in MB, of a process that keeps some and makes much more that lives a while. */
async function largestHeap(begin: string): Promise<number> {
  const program = `const { keepHeapSmall } = await import(${JSON.stringify(module)})
    ${begin}
    const make = (at) => ({ at, text: 'text ' + at })
    const kept = Array.from({ length: 1_500_000 }, (_, at) => make(at))
    const passing = []
    let largest = 0
    for (let at = 0; at < 8_000_000; at++) {
      passing[at % 200_000] = make(at)
      if (at % 20_000 === 0) largest = Math.max(largest, process.memoryUsage().heapTotal)
    }
    console.log(largest / 1e6, kept.length)`
  const options = ['--import', 'tsx', '--input-type=module', '--eval', program]
  const { stdout } = await promisify(execFile)(process.execPath, options)
  return Number.parseFloat(stdout)
}

test('the heap of a server stays close to what is in it', async () => {
  const [small, usual] = await Promise.all([largestHeap('keepHeapSmall()'), largestHeap('')])
  expect(small).toBeLessThan(0.8 * usual)
}, 60_000)
