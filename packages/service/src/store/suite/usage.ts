import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CallDetail, KeyCaller, UsageCount } from '../../model/records.ts'
import type { StoreOfTest } from '../store-suite.ts'
import { aCall, dayMs, hourMs, newYear, ours, theirs } from './records.ts'

export function usageSuite(store: StoreOfTest): void {
  describe('usage', () => {
    test('adds up per key, hour and outcome, and per project, whatever the batches', async () => {
      const all: UsageCount[] = []
      await fc.assert(
        fc.asyncProperty(fc.array(count, { maxLength: 150 }), async (counts) => {
          await store().usage.add(counts)
          all.push(...counts)
        }),
        { numRuns: 10 },
      )
      for (const projectId of [ours, theirs]) {
        for (const keyId of [null, 'key_1', 'key_3']) {
          const shown = await store().usage.ofProject(projectId, newYear, newYear + 2 * hourMs, keyId)
          const expected = all.filter(
            (one) =>
              one.projectId === projectId && (keyId === null || one.keyId === keyId) && one.hour < newYear + 2 * hourMs,
          )
          expect(shown).toEqual(summed(expected))
        }
      }
    })

    test('the keys with the most verifications come first, of one project and span', async () => {
      const { usage } = store()
      await usage.add([
        of('key_1', newYear, 'ok', 5),
        of('key_2', newYear, 'ok', 4),
        of('key_2', newYear, 'key.expired', 3),
        of('key_1', newYear + hourMs, 'ok', 100),
        of('key_3', newYear, 'ok', 1000, theirs),
      ])
      const span = { from: newYear, to: newYear + 1 }
      expect(await usage.busiest(ours, span, 10)).toEqual([
        { keyId: 'key_2', calls: 7, refused: 3 },
        { keyId: 'key_1', calls: 5, refused: 0 },
      ])
      expect(await usage.busiest(ours, span, 1)).toHaveLength(1)
    })

    test('callers are told apart by user agent and network, the latest first', async () => {
      const { usage } = store()
      const caller = { keyId: 'key_1', userAgent: 'curl', network: '10.0.0.0/24', lastSeenAt: newYear + 5, count: 2 }
      const other: KeyCaller = { ...caller, userAgent: 'node', lastSeenAt: newYear + 9 }
      await usage.addCalls([caller, other, { ...caller, keyId: 'key_2' }, { ...caller, lastSeenAt: newYear }], [])
      await usage.addCalls([{ ...caller, lastSeenAt: newYear + 1, count: 1 }], [])
      expect(await usage.callersOf('key_1', newYear)).toEqual([other, { ...caller, count: 5 }])
      expect(await usage.callersOf('key_1', newYear + 6)).toEqual([other])
    })

    test('calls add up by what they were like, over days', async () => {
      const { usage } = store()
      const call = aCall('key_1', { count: 2 })
      const asked = aCall('key_1', { detail: 'asked', address: '' })
      await usage.addCalls([], [call, asked, aCall('key_2'), { ...call, day: newYear - dayMs, count: 100 }])
      await usage.addCalls([], [call, { ...call, permissions: '' }, { ...call, day: newYear + dayMs }])
      const shown = { detail: 'all', address: '192.0.2.1', origin: 'https://shop.example', permissions: 'orders:read' }
      expect(await usage.callsOf('key_1', days)).toEqual([
        { ...shown, count: 6 },
        { ...shown, permissions: '', count: 2 },
        { ...shown, detail: 'asked', address: '', count: 1 },
      ])
      expect(await usage.callsOf('key_1', { from: newYear + dayMs, to: newYear + 3 * dayMs })).toEqual([
        { ...shown, count: 2 },
      ])
    })

    test('of a key and day a bounded number of kinds of calls is told apart, and every call is counted', async () => {
      const { usage } = store()
      const told = Array.from({ length: 2000 }, (_, at) =>
        aCall('key_1', { address: `10.0.${at >> 8}.${at % 256}`, origin: `https://${at % 2}.example` }),
      )
      for (let from = 0; from < told.length; from += 10) await usage.addCalls([], told.slice(from, from + 10))
      await usage.addCalls([], [told[0]!, ...Array.from({ length: 10 }, (_, at) => anotherPage(at))])
      const shown = await usage.callsOf('key_1', days)
      expect(shown.reduce((sum, { count }) => sum + count, 0)).toBe(2011)
      const kinds = (detail: CallDetail) => shown.filter((call) => call.detail === detail)
      expect(kinds('all').length).toBeLessThan(80)
      expect(kinds('all')[0]).toMatchObject({ address: '10.0.0.0', count: 2 })
      // Few pages: all of them are known, whatever the number of addresses.
      expect(kinds('asked').map(({ origin }) => origin)).toEqual(
        expect.arrayContaining(['https://0.example', 'https://1.example']),
      )
      expect(kinds('nothing')).toEqual([])
      const pages = Array.from({ length: 300 }, (_, at) => anotherPage(at))
      for (let from = 0; from < pages.length; from += 10) await usage.addCalls([], pages.slice(from, from + 10))
      const after = await usage.callsOf('key_1', days)
      expect(after.length).toBeLessThan(160)
      expect(after.find(({ detail }) => detail === 'nothing')).toMatchObject({
        address: '',
        origin: '',
        permissions: '',
      })
      expect(after.reduce((sum, { count }) => sum + count, 0)).toBe(2311)
    })
  })
}

const days = { from: newYear, to: newYear + 2 * dayMs }

const anotherPage = (at: number) => aCall('key_1', { origin: `https://page-${at}.example` })

const of = (keyId: string, hour: number, outcome: UsageCount['outcome'], number: number, projectId = ours) => ({
  keyId,
  projectId,
  hour,
  outcome,
  count: number,
})

/** Two keys of ours, one of theirs. */
const owners = [
  { keyId: 'key_1', projectId: ours },
  { keyId: 'key_2', projectId: ours },
  { keyId: 'key_3', projectId: theirs },
]

const count: fc.Arbitrary<UsageCount> = fc
  .record({
    owner: fc.constantFrom(...owners),
    hour: fc.constantFrom(newYear, newYear + hourMs, newYear + 2 * hourMs),
    outcome: fc.constantFrom<UsageCount['outcome']>('ok', 'key.expired', 'limit.rate'),
    count: fc.integer({ min: 1, max: 1000 }),
  })
  .map(({ owner, ...rest }) => ({ ...owner, ...rest }))

function summed(counts: readonly UsageCount[]) {
  const sums = new Map<string, { hour: number; outcome: UsageCount['outcome']; count: number }>()
  for (const { hour, outcome, count } of counts) {
    const sum = sums.get(`${hour} ${outcome}`) ?? { hour, outcome, count: 0 }
    sums.set(`${hour} ${outcome}`, { ...sum, count: sum.count + count })
  }
  return [...sums.values()].toSorted((a, b) => a.hour - b.hour || (a.outcome < b.outcome ? -1 : 1))
}
