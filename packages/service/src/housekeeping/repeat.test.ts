import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Repeated } from './repeat.ts'
import { resting } from './rest.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('work is done again when it is over, not while it is under way', async () => {
  const ends: (() => void)[] = []
  const work = vi.fn<() => Promise<void>>(() => new Promise<void>((resolve) => void ends.push(resolve)))
  const task = new Repeated(1000, work, () => expect.unreachable()).start()
  await vi.advanceTimersByTimeAsync(5000)
  expect(work).toHaveBeenCalledTimes(1)
  ends[0]?.()
  await vi.advanceTimersByTimeAsync(1000)
  expect(work).toHaveBeenCalledTimes(2)
  ends[1]?.()
  await task.stop()
})

test('what fails is told and tried again', async () => {
  const faults: unknown[] = []
  const fault = new Error('The disk is full.')
  const task = new Repeated(
    1000,
    () => Promise.reject(fault),
    (error) => faults.push(error),
  ).start()
  await vi.advanceTimersByTimeAsync(2000)
  expect(faults).toEqual([fault, fault])
  await task.stop()
})

test('work of many parts ends between two of them when it is to stop', async () => {
  vi.useRealTimers()
  const done: number[] = []
  const faults: unknown[] = []
  const work = async (signal: AbortSignal): Promise<void> => {
    for await (const part of resting(parts(), signal)) {
      done.push(part)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  const task = new Repeated(1, work, (error) => faults.push(error)).start()
  await vi.waitFor(() => expect(done).toEqual([1]))
  await task.stop()
  expect({ done, faults }).toEqual({ done: [1], faults: [] })
})

async function* parts(): AsyncIterable<number> {
  for (let part = 1; ; part++) yield part
}
