import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from './test-bed.ts'

const program = fileURLToPath(new URL('../testing/embedded-decider.ts', import.meta.url))

interface Guard {
  /** What it decides on a key. */
  ask(key: string): Promise<{ readonly code: string | null; readonly version: number }>
  kill(): Promise<void>
  /** Ends as a guard does whose API is shut down. */
  close(): Promise<void>
}

let bed: TestBed
const running = new Set<() => Promise<void>>()

beforeAll(async () => {
  bed = await testBed()
})
afterAll(async () => {
  await Promise.all([...running].map((kill) => kill()))
  await bed.close()
})

async function startGuard(name: string): Promise<Guard> {
  const child = spawn(process.execPath, ['--conditions=why401-source', '--import', 'tsx', program, bed.file, name], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = once(child, 'close').then(() => void running.delete(kill))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  running.add(kill)
  expect((await lines.next()).value).toBe('ready')
  return {
    kill,
    ask: async (key) => {
      child.stdin.write(`${key}\n`)
      return JSON.parse(String((await lines.next()).value))
    },
    close: async () => {
      child.stdin.end()
      await ended
    },
  }
}

const receiptOf = async (id: string) => (await bed.call('GET', `/v1/keys/${id}/receipt`)).body
const finalReceiptOf = async (id: string) => {
  const isFinal = async () => (await receiptOf(id)).effective_everywhere_at !== null
  await expect.poll(isFinal, { timeout: 15_000, interval: 100 }).toBe(true)
  return receiptOf(id)
}
const stateOf = (receipt: { processes: readonly { name: string; state: string }[] }, name: string) =>
  receipt.processes.find((one) => one.name === name)?.state

test('a revocation is acknowledged by other processes, those that end included, and a dead one holds nothing up', async () => {
  const [first, second] = [await startGuard('guard 1'), await startGuard('guard 2')]
  const [key, later, last] = [await bed.key(), await bed.key(), await bed.key()]
  await expect.poll(async () => (await first.ask(key.text)).code, { timeout: 5000 }).toBeNull()

  const { status, body: answered } = await bed.call('POST', `/v1/keys/${key.id}/revoke`, {})
  expect([status, answered.processes.length]).toEqual([200, 3])
  const receipt = await finalReceiptOf(key.id)
  expect(receipt.processes.map(({ state }: { state: string }) => state)).toEqual(Array(3).fill('acknowledged'))
  const times = receipt.processes.map((one: { acknowledged_at: string }) => one.acknowledged_at)
  expect(times).toEqual(times.toSorted())
  // whoever acknowledges late was bound all the same
  expect(times.at(-1) >= receipt.effective_everywhere_at).toBe(true)
  expect(receipt.effective_everywhere_at >= receipt.effective_at).toBe(true)
  expect(receipt.effective_everywhere_at <= receipt.elsewhere_by).toBe(true)
  for (const guard of [first, second])
    expect(await guard.ask(key.text)).toEqual({ code: 'key.revoked', version: receipt.version })

  // it was granted there alone, and told as soon as the revocation was known
  const isTold = async () => (await receiptOf(key.id)).last_accepted_by
  await expect.poll(isTold, { timeout: 2000, interval: 50 }).toBe('guard 1')
  expect(Date.parse((await receiptOf(key.id)).last_accepted_at)).toBeLessThanOrEqual(Date.parse(receipt.elsewhere_by))

  await second.kill()
  const { body: early } = await bed.call('POST', `/v1/keys/${later.id}/revoke`, {})
  expect(['awaited', 'silent']).toContain(stateOf(early, 'guard 2'))
  const settled = await finalReceiptOf(later.id)
  expect([stateOf(settled, 'guard 1'), stateOf(settled, 'guard 2')]).toEqual(['acknowledged', 'silent'])
  expect(settled.effective_everywhere_at > settled.effective_at).toBe(true)
  expect(settled.effective_everywhere_at <= settled.elsewhere_by).toBe(true)

  await first.close()
  bed.pass(10 * 60_000)
  const isHeard = async () => (await bed.store.deciders.all()).some((one) => one.lastHeardAt > bed.now() - 60_000)
  await expect.poll(isHeard).toBe(true)
  await bed.assembled.housekeeper.forget()
  const { body: alone } = await bed.call('POST', `/v1/keys/${last.id}/revoke`, {})
  expect(alone.processes).toMatchObject([{ state: 'acknowledged', acknowledged_at: alone.effective_at }])
  expect(alone.effective_everywhere_at).toBe(alone.effective_at)
  for (const [id, before] of [
    [key.id, receipt],
    [later.id, settled],
  ] as const)
    expect(await receiptOf(id)).toMatchObject({ effective_everywhere_at: before.effective_everywhere_at })
  expect(stateOf(await receiptOf(later.id), 'guard 2')).toBe('silent')
}, 60_000)
