import { describe, expect, test } from 'vitest'
import type { Refill } from '../../model/key.ts'
import { around, entryOf } from '../../testing/entry.ts'
import { noon } from '../../testing/records.ts'
import { spend } from '../spend.ts'
import { uses } from './uses.ts'

function keyWith(remaining: number, refill: Refill | null = null) {
  return entryOf({ uses: { remaining, total: remaining, refill, refilledAt: noon } })
}

function check(entry: ReturnType<typeof keyWith>, now = noon, cost?: number) {
  return uses(entry, { key: '', ...(cost === undefined ? {} : { cost }) }, now, around)
}

describe('uses', () => {
  test('are not counted where they are not limited', () => {
    expect(check(entryOf())).toBe('not-applicable')
  })

  test.each([
    [1, 1, 'passed'],
    [5, 5, 'passed'],
    [0, 0, 'passed'],
  ])('%d are enough for %d', (remaining, cost, expected) => {
    expect(check(keyWith(remaining), noon, cost)).toBe(expected)
  })

  test('that want to be paid for are a matter of billing', () => {
    expect(check(keyWith(0))).toEqual({
      code: 'account.billing',
      detail: 'All uses of the key are spent.',
      members: {},
    })
    expect(check(keyWith(3), noon, 4)).toMatchObject({
      detail: 'Only 3 of the 4 uses that this costs are left.',
    })
  })

  test.each<[Refill['interval'], string, number]>([
    ['hour', '2026-01-15T13:00:00.000Z', 1504],
    ['day', '2026-01-16T00:00:00.000Z', 41_104],
    ['month', '2026-02-01T00:00:00.000Z', 1_423_504],
  ])('that come back every %s are a quota', (interval, at, seconds) => {
    const entry = keyWith(0, { amount: 2, interval })
    expect(check(entry)).toMatchObject({ code: 'limit.quota', members: { refills_at: at, retry_after: seconds } })
    const then = Date.parse(at)
    expect(check(entry, then - 1)).toMatchObject({ code: 'limit.quota' })
    expect(check(entry, then)).toBe('passed')
    spend(entry, 2, then)
    expect(check(entry, then)).toMatchObject({ code: 'limit.quota' })
  })

  test('come back once, however many periods went by', () => {
    const entry = keyWith(1, { amount: 10, interval: 'hour' })
    spend(entry, 1, noon + 50 * 3_600_000)
    expect(entry.meter?.remaining).toBe(9)
  })

  test('are not taken away by a refill', () => {
    const entry = keyWith(100, { amount: 10, interval: 'hour' })
    spend(entry, 1, noon + 3_600_000)
    expect(entry.meter?.remaining).toBe(99)
  })

  test('that cost more than a refill brings come back with the next one after', () => {
    const entry = keyWith(0, { amount: 2, interval: 'hour' })
    expect(check(entry, Date.UTC(2026, 0, 15, 13), 3)).toMatchObject({
      members: { refills_at: '2026-01-15T14:00:00.000Z' },
    })
  })
})
