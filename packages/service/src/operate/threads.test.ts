import { execFile } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const module = new URL('./threads.ts', import.meta.url).href
const run = promisify(execFile)

/** Priorities of the threads of a process that has a worker: of its main thread, and of the others. */
async function priorities(...processors: readonly string[]): Promise<{ main: number; others: readonly number[] }> {
  const program = `const { answerFirst } = await import(${JSON.stringify(module)})
    const { readdirSync } = await import('node:fs')
    const { getPriority } = await import('node:os')
    const { Worker } = await import('node:worker_threads')
    const worker = new Worker('setInterval(() => {}, 1000)', { eval: true })
    await new Promise((done) => worker.once('online', done))
    answerFirst()
    const others = readdirSync('/proc/self/task').map(Number).filter((thread) => thread !== process.pid)
    console.log(JSON.stringify({ main: getPriority(process.pid), others: others.map((thread) => getPriority(thread)) }))
    await worker.terminate()`
  const command = [process.execPath, '--import', 'tsx', '--input-type=module', '--eval', program]
  const { stdout } = await run('taskset', ['-c', processors.join(','), ...command])
  return JSON.parse(stdout) as { main: number; others: number[] }
}

const canPin = process.platform === 'linux' && (await run('taskset', ['--version']).then(Boolean, () => false))

test.runIf(canPin)('on one processor the threads beside the main one step back', async () => {
  const { main, others } = await priorities('0')
  expect(others.length).toBeGreaterThan(1)
  expect(new Set(others)).toEqual(new Set([main + 10]))
})

test.runIf(canPin && availableParallelism() > 1)('on more they stay as they are', async () => {
  const { main, others } = await priorities('0', '1')
  expect(new Set(others)).toEqual(new Set([main]))
})
