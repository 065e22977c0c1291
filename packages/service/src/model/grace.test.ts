import { describe, expect, test } from 'vitest'
import { graceUntil, isGraceInUse, isGraceNearEnd, isGraceOnTheWay, prolongedGrace } from './grace.ts'

const hour = 3_600_000
const day = 24 * hour
const minute = 60_000
const begun = Date.UTC(2026, 0, 15)

const grace = (lengthMs: number, lastUsedAt: number | null, end: 'always' | 'when_unused' = 'when_unused') => ({
  supersededAt: begun,
  lastUsedAt,
  ...graceUntil(begun + lengthMs, end),
})

describe('a grace', () => {
  test('is in use when the key was accepted since it was replaced, and within a day', () => {
    expect(isGraceInUse(grace(day, null), begun + hour)).toBe(false)
    expect(isGraceInUse(grace(day, begun - 1), begun + hour)).toBe(false)
    expect(isGraceInUse(grace(day, begun), begun + hour)).toBe(true)
    expect(isGraceInUse(grace(5 * day, begun), begun + day + 1)).toBe(false)
  })

  test('that is over was in use within a day before its end', () => {
    expect(isGraceInUse(grace(2 * day, begun + day), begun + 20 * day)).toBe(true)
    expect(isGraceInUse(grace(2 * day, begun + day - 1), begun + 20 * day)).toBe(false)
  })

  test.each([
    [4 * hour, hour],
    [day, 6 * hour],
    [90 * day, 6 * hour],
    [minute, 2 * minute],
  ])('of %d ms is near its end for the last %d ms', (length, near) => {
    const end = begun + length
    expect(isGraceNearEnd(grace(length, null), end - near)).toBe(true)
    expect(isGraceNearEnd(grace(length, null), end - near - 1)).toBe(false)
  })

  test('goes on for a day at a time while it is used, to its limit and no further', () => {
    let record = grace(day, begun)
    const limit = begun + 31 * day
    expect(record.graceLimitAt).toBe(limit)
    expect(prolongedGrace(record, begun + 17 * hour)).toBeNull()
    let steps = 0
    for (let now = begun; now < begun + 60 * day; now += hour) {
      const until = prolongedGrace({ ...record, lastUsedAt: Math.min(now, record.graceEndsAt) }, now)
      if (until === null) continue
      expect(until - record.graceEndsAt).toBeLessThanOrEqual(day)
      record = { ...record, graceEndsAt: until }
      steps++
    }
    expect([record.graceEndsAt, steps]).toEqual([limit, 30])
  })

  test('that ended while nobody looked goes on from now; after a step it stays ended', () => {
    const record = grace(day, begun + day - 1)
    expect(prolongedGrace(record, begun + day + hour)).toBe(begun + 2 * day + hour)
    expect(prolongedGrace(record, begun + 2 * day)).toBeNull()
  })

  test('always ends when that was chosen', () => {
    expect(prolongedGrace(grace(day, begun + 20 * hour, 'always'), begun + 23 * hour)).toBeNull()
  })

  test('is on its way between the end that was set and the last one', () => {
    const record = grace(day, begun)
    expect(isGraceOnTheWay(record)).toBe(false)
    expect(isGraceOnTheWay({ ...record, graceEndsAt: begun + 2 * day })).toBe(true)
    expect(isGraceOnTheWay({ ...record, graceEndsAt: begun + 31 * day })).toBe(false)
  })
})
