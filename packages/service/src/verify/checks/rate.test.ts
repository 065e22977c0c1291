import { assert, constantFrom, integer, array, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RateLimit } from '../../model/key.ts'
import { around, entryOf } from '../../testing/entry.ts'
import { noon, policyOf } from '../../testing/records.ts'
import { spend } from '../spend.ts'
import { limitStates, rate } from './rate.ts'

function keyWith(...limits: readonly RateLimit[]) {
  return entryOf({ policy: policyOf({ limits }) })
}

function ask(entry: ReturnType<typeof keyWith>, now: number): boolean {
  const isGranted = rate(entry, { key: '' }, now, around) === 'passed'
  if (isGranted) spend(entry, 1, now)
  return isGranted
}

const minute: RateLimit = { name: 'minute', limit: 3, windowSeconds: 60 }

describe('rate', () => {
  test('grants the whole allowance at once, then one by one', () => {
    const entry = keyWith(minute)
    expect([0, 0, 0, 0].map(() => ask(entry, noon))).toEqual([true, true, true, false])
    expect(ask(entry, noon + 19_999)).toBe(false)
    expect(ask(entry, noon + 20_000)).toBe(true)
    expect(ask(entry, noon + 20_000)).toBe(false)
  })

  test('tells which limit, and when to come back', () => {
    const entry = keyWith({ ...minute, name: 'hour', windowSeconds: 3600 }, { ...minute, limit: 2 })
    ask(entry, noon)
    ask(entry, noon)
    expect(rate(entry, { key: '' }, noon, around)).toEqual({
      code: 'limit.rate',
      detail: 'Too many requests: minute allows 2 in 60 s. One more is accepted in 30 s.',
      members: { retry_after: 30, 'violated-policies': ['minute'] },
    })
    expect(limitStates(entry, noon)).toEqual([
      { name: 'hour', limit: 3, windowSeconds: 3600, remaining: 1, resetSeconds: 2400 },
      { name: 'minute', limit: 2, windowSeconds: 60, remaining: 0, resetSeconds: 60 },
    ])
  })

  test('several limits grant together or spend nothing', () => {
    const hour = { name: 'hour', limit: 4, windowSeconds: 3600 }
    const entry = keyWith(minute, hour)
    for (let time = 0; time < 10; time++) ask(entry, noon)
    expect(limitStates(entry, noon).map(({ remaining }) => remaining)).toEqual([0, 1])
  })

  test('a clock that goes back grants nothing more', () => {
    const entry = keyWith(minute)
    for (let time = 0; time < 3; time++) ask(entry, noon)
    expect(ask(entry, noon - 3_600_000)).toBe(false)
    expect(ask(entry, noon + 1)).toBe(false)
  })
})

const limits = constantFrom<RateLimit>(
  { name: 'a', limit: 1, windowSeconds: 1 },
  { name: 'b', limit: 7, windowSeconds: 1 },
  { name: 'c', limit: 3, windowSeconds: 10 },
  { name: 'd', limit: 1000, windowSeconds: 3 },
  { name: 'e', limit: 999_983, windowSeconds: 86_400 },
)
const gaps = array(integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 300 })

/** Exactly what may be granted in so many milliseconds. */
function bound({ limit, windowSeconds }: RateLimit, ms: number): number {
  return limit + Math.floor((ms * limit) / (windowSeconds * 1000))
}

describe('of any sequence of requests', () => {
  test('no span of time has more granted than its bound', () => {
    assert(
      property(limits, gaps, (limit, gaps) => {
        const entry = keyWith(limit)
        const granted: number[] = []
        let now = noon
        for (const gap of gaps) if (ask(entry, (now += gap))) granted.push(now)
        return granted.every((begin, from) =>
          granted.slice(from).every((end, more) => more + 1 <= bound(limit, end - begin)),
        )
      }),
      { numRuns: 60 },
    )
  })

  test('a request is refused only where it would break the bound', () => {
    assert(
      property(limits, gaps, (limit, gaps) => {
        const entry = keyWith(limit)
        const granted: number[] = []
        let now = noon
        const wouldBreak = () => granted.some((begin, at) => granted.length - at + 1 > bound(limit, now - begin))
        return gaps.every((gap) => {
          now += gap
          const isGranted = ask(entry, now)
          if (isGranted) granted.push(now)
          return isGranted || wouldBreak()
        })
      }),
      { numRuns: 60 },
    )
  })

  test('several limits grant what all of them grant, and a refused one changes none', () => {
    assert(
      property(array(limits, { minLength: 2, maxLength: 4 }), gaps, (several, gaps) => {
        const named = several.map((limit, at) => ({ ...limit, name: `limit${at}` }))
        const entry = keyWith(...named)
        let now = noon
        return gaps.every((gap) => {
          now += gap
          const before = limitStates(entry, now)
          const isGranted = ask(entry, now)
          const isUnchanged = JSON.stringify(limitStates(entry, now)) === JSON.stringify(before)
          return isGranted === before.every(({ remaining }) => remaining > 0) && (isGranted || isUnchanged)
        })
      }),
      { numRuns: 60 },
    )
  })

  test('a million requests at the allowed pace are all granted, and not one above it', () => {
    const entry = keyWith({ name: 'odd', limit: 7, windowSeconds: 3 })
    let granted = 0
    for (let ms = 0; ms < 3_000_000; ms += 3) if (ask(entry, noon + ms)) granted++
    expect(granted).toBe(7 + Math.floor((2_999_997 * 7) / 3000))
  })
})
