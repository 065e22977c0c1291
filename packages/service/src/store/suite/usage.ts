import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { KeyCaller, UsageCount } from '../../model/records.ts'
import type { StoreOfTest } from '../store-suite.ts'
import { hourMs, newYear, ours, theirs } from './records.ts'

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
      await usage.addCallers([caller, other, { ...caller, keyId: 'key_2' }, { ...caller, lastSeenAt: newYear }])
      await usage.addCallers([{ ...caller, lastSeenAt: newYear + 1, count: 1 }])
      expect(await usage.callersOf('key_1', newYear)).toEqual([other, { ...caller, count: 5 }])
      expect(await usage.callersOf('key_1', newYear + 6)).toEqual([other])
    })
  })
}

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
