import { describe, expect, test } from 'vitest'
import { noon } from '../testing/records.ts'
import { StrangerLimit } from './stranger-limit.ts'

describe('the limit of unknown keys', () => {
  test('lets through exactly what it says, then one whenever there is room for one', () => {
    const limit = new StrangerLimit()
    const answers = Array.from({ length: 100 }, () => limit.waitOrCount('p', '192.0.2.1', 60, noon))
    expect(answers.filter((wait) => wait === 0)).toHaveLength(60)
    expect(answers.at(-1)).toBe(1000)
    let granted = 0
    for (let ms = 1; ms <= 60_000; ms++) if (limit.waitOrCount('p', '192.0.2.1', 60, noon + ms) === 0) granted++
    expect(granted).toBe(60)
  })

  test('is of one address in one project', () => {
    const limit = new StrangerLimit()
    expect(limit.waitOrCount('p', '192.0.2.1', 1, noon)).toBe(0)
    expect(limit.waitOrCount('p', '192.0.2.1', 1, noon)).toBe(60_000)
    expect(limit.waitOrCount('p', '192.0.2.2', 1, noon)).toBe(0)
    expect(limit.waitOrCount('q', '192.0.2.1', 1, noon)).toBe(0)
  })

  test('counts no dry run, and tells it what the next request would be told', () => {
    const limit = new StrangerLimit()
    for (let time = 0; time < 5; time++) expect(limit.waitOrCount('p', 'a', 1, noon, true)).toBe(0)
    expect(limit.waitOrCount('p', 'a', 1, noon)).toBe(0)
    expect(limit.waitOrCount('p', 'a', 1, noon + 20_000, true)).toBe(40_000)
  })

  test('remembers so many addresses of a project: the one that was quiet for longest is forgotten', () => {
    const limit = new StrangerLimit(3)
    for (const address of ['a', 'b', 'c', 'a', 'd']) limit.waitOrCount('p', address, 1, noon)
    const isWithin = (address: string) => limit.waitOrCount('p', address, 1, noon, true) === 0
    expect(['a', 'b', 'c', 'd'].map(isWithin)).toEqual([false, true, false, false])
  })

  test('follows a setting that changes, and a clock that goes back grants nothing', () => {
    const limit = new StrangerLimit()
    for (let time = 0; time < 10; time++) limit.waitOrCount('p', 'a', 10, noon)
    expect(limit.waitOrCount('p', 'a', 10, noon - 60_000)).toBeGreaterThan(0)
    expect(limit.waitOrCount('p', 'a', 1000, noon)).toBe(0)
  })
})
