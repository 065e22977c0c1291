import { expect, test, vi } from 'vitest'
import { PlainStore } from '../testing/plain-store.ts'
import { noon, recordOf } from '../testing/records.ts'
import { MemoryVerifier } from './memory-verifier.ts'

test('a change is told as followed once keys in memory are decided on by it', async () => {
  const plain = new PlainStore()
  plain.put(recordOf('good'))
  let now = noon
  const verifier = await MemoryVerifier.open(plain.store, { clock: () => now, name: 'ours' })
  expect(plain.reports).toEqual([{ version: 1, followed: [] }])
  await verifier.verify('proj_acme', { key: 'good' })
  plain.change('key_good', { revokedAt: noon })
  const told: number[] = []
  plain.beforeReading = () => told.push(plain.reports.length)
  now += 300
  expect((await verifier.verify('proj_acme', { key: 'good' })).code).toBe('key.revoked')
  expect(told).toEqual([1])
  expect(plain.reports[1]).toEqual({ version: 2, followed: [{ after: 1, version: 2, at: now }] })
  await verifier.close()
  expect(plain.leavers).toBe(1)
})

test('what cannot be told, or takes its time, holds up no decision', async () => {
  const plain = new PlainStore()
  const { store } = plain
  plain.put(recordOf('good'))
  let now = noon
  const faults: unknown[] = []
  const report = vi.spyOn(store.deciders, 'report').mockRejectedValue(new Error('The disk is full.'))
  const verifier = await MemoryVerifier.open(store, { clock: () => now, onFault: (error) => faults.push(error) })
  expect(faults).toHaveLength(1)
  report.mockReturnValue(new Promise(() => {}))
  for (let step = 0; step < 5; step++) {
    now += 5000
    expect((await verifier.verify('proj_acme', { key: 'good' })).valid).toBe(true)
  }
  expect(report).toHaveBeenCalledTimes(2)
})
