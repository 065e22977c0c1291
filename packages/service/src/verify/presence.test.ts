import { beforeEach, describe, expect, test } from 'vitest'
import type { Decider, Followed } from '../model/decider.ts'
import { nameOfProcess, Presence } from './presence.ts'

const start = 1_000_000
let told: { decider: Decider; followed: readonly Followed[] }[]
let left: number[]
let faults: unknown[]
let isDown: boolean
let presence: Presence

const deciders = {
  report: async (decider: Decider, followed: readonly Followed[]) => {
    if (isDown) throw new Error('The store is down.')
    told.push({ decider, followed })
  },
  leave: async (_id: string, at: number) => {
    if (isDown) throw new Error('The store is down.')
    left.push(at)
  },
  all: async () => [],
  acknowledgements: async () => [],
}

/** Looks every tenth of a second, `changes` new versions each time. */
async function lookOn(from: number, until: number, version: number, changes: number): Promise<number> {
  let now = version
  for (let at = from; at < until; at += 100) {
    now += changes
    presence.followed(now, at)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return now
}

beforeEach(() => {
  ;[told, left, faults, isDown] = [[], [], [], false]
  presence = new Presence(deciders, { name: 'api 1', onFault: (error) => faults.push(error) })
})

describe('a process that decides', () => {
  test('is known before it decides, by what it began with', async () => {
    await presence.begin(7, start)
    const decider = { id: presence.id, name: 'api 1', startedAt: start, version: 7, lastHeardAt: start }
    expect(told).toEqual([{ decider, followed: [] }])
  })

  test('is called by host and process id where nobody named it', () => {
    expect(nameOfProcess()).toMatch(new RegExp(`^.+ pid ${process.pid}$`))
  })

  test('tells at once what it followed, and then every ten seconds that it is there', async () => {
    await presence.begin(7, start)
    presence.followed(9, start + 400)
    expect(told[1]).toMatchObject({
      decider: { version: 9, startedAt: start, lastHeardAt: start + 400 },
      followed: [{ after: 7, version: 9, at: start + 400 }],
    })
    await lookOn(start + 500, start + 30_400, 9, 0)
    expect(told.slice(2).map(({ followed, decider }) => [followed, decider.lastHeardAt - start])).toEqual([
      [[], 10_400],
      [[], 20_400],
    ])
  })

  test('writes at most every 250 ms while everything changes, and loses no step', async () => {
    await presence.begin(0, start)
    const last = await lookOn(start + 100, start + 10_000, 0, 3)
    expect(told.length).toBeGreaterThan(25)
    expect(told.length).toBeLessThanOrEqual(40)
    const steps = told.flatMap(({ followed }) => followed)
    expect(steps.map(({ after }) => after)).toEqual([0, ...steps.slice(0, -1).map(({ version }) => version)])
    expect(steps.at(-1)?.version).toBeGreaterThan(last - 10)
    for (const { version, at } of steps) expect(at).toBe(start + (version / 3) * 100)
  })

  test('tries again where the store takes nothing, once a second, with all that it followed meanwhile', async () => {
    isDown = true
    await presence.begin(7, start)
    const last = await lookOn(start + 100, start + 5000, 7, 1)
    expect(told).toEqual([])
    expect(faults.length).toBeGreaterThanOrEqual(4)
    expect(faults.length).toBeLessThanOrEqual(6)
    isDown = false
    await lookOn(start + 5000, start + 6100, last, 0)
    const steps = told.flatMap(({ followed }) => followed)
    expect(steps[0]?.after).toBe(7)
    expect(steps.at(-1)).toEqual({ after: steps.at(-2)?.version, version: last, at: start + 4900 })
    expect(steps).toHaveLength(16)
  })

  test('that was not known yet is made known before the next heartbeat', async () => {
    isDown = true
    await presence.begin(7, start)
    isDown = false
    await lookOn(start + 100, start + 1500, 7, 0)
    expect(told.map(({ decider }) => decider.lastHeardAt)).toEqual([start + 1000])
  })

  test('leaves once, and tells nothing afterwards', async () => {
    await presence.begin(7, start)
    await presence.close(start + 500)
    presence.followed(8, start + 20_000)
    expect([left, told.length]).toEqual([[start + 500], 1])
  })

  test('closes also where the store does not hear of it', async () => {
    await presence.begin(7, start)
    isDown = true
    await presence.close(start + 500)
    expect(faults).toHaveLength(1)
  })

  test('goes on telling when the clock is set back', async () => {
    await presence.begin(7, start)
    presence.followed(8, start - 3_600_000)
    expect(told).toHaveLength(2)
  })
})
