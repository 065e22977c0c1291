import { describe, expect, test } from 'vitest'
import { clocksDifferMs, goneAfterMs, type Acknowledgement, type Decider } from '../model/decider.ts'
import { followBoundMs } from '../verify/follower.ts'
import { aliveMs, silentAfterMs, standingOf, type Seen } from './revocation-standing.ts'

/** The revocation is version 5, in force here at that time. */
const at = 1_000_000
const own: Decider = { id: 'own', name: 'own', startedAt: 0, version: 4, lastHeardAt: at - 5 }

function other(id: string, differences: Partial<Decider> = {}): Decider {
  return { ...own, id, name: id, ...differences }
}

function told(deciderId: string, time: number | null, lastHeardAt = time ?? at - 9): Acknowledgement {
  return { deciderId, name: deciderId, at: time, lastHeardAt }
}

function seen(differences: Partial<Seen>) {
  return standingOf({
    own: { id: 'own', effectiveAt: at },
    deciders: [own],
    told: [],
    version: 5,
    now: at + 1,
    ...differences,
  })
}

const states = ({ processes }: ReturnType<typeof seen>) =>
  processes.map(({ name, state, acknowledgedAt }) => [name, state, acknowledgedAt])

describe('a revocation', () => {
  test('holds everywhere at once where nobody else decides', () => {
    expect(seen({})).toMatchObject({ everywhereAt: at, processes: [{ name: 'own', acknowledgedAt: at }] })
    expect(seen({ told: [told('own', at + 40)] })).toMatchObject({
      everywhereAt: at,
      processes: [{ name: 'own', state: 'acknowledged', acknowledgedAt: at }],
    })
  })

  test('holds everywhere since the last of all has acknowledged it', () => {
    const standing = seen({ told: [told('own', at + 2), told('b', at + 90), told('a', at + 60)] })
    expect(states(standing)).toEqual([
      ['own', 'acknowledged', at],
      ['a', 'acknowledged', at + 60],
      ['b', 'acknowledged', at + 90],
    ])
    expect(standing.everywhereAt).toBe(at + 90)
  })

  test('is not said to hold everywhere while one that is alive has not', () => {
    const standing = seen({ deciders: [own, other('a')], told: [told('own', at)], now: at + silentAfterMs })
    expect(states(standing)).toEqual([
      ['own', 'acknowledged', at],
      ['a', 'awaited', null],
    ])
    expect(standing.everywhereAt).toBeNull()
  })

  test('holds everywhere after its bound where one fell silent', () => {
    const standing = seen({ deciders: [own, other('a')], told: [told('own', at)], now: at + silentAfterMs + 1 })
    expect(states(standing)[1]).toEqual(['a', 'silent', null])
    expect(standing.everywhereAt).toBe(at + followBoundMs)
  })

  test('waits for the bound alone where the silent one was silent long before', () => {
    const silent = other('a', { lastHeardAt: at - aliveMs })
    expect(seen({ deciders: [own, silent], now: at + 1 }).everywhereAt).toBeNull()
    const standing = seen({ deciders: [own, silent], now: at + followBoundMs })
    expect(states(standing)[1]).toEqual(['a', 'silent', null])
    expect(standing.everywhereAt).toBe(at + followBoundMs)
  })

  test('stays as it is when the silent one is forgotten, or tells after all', () => {
    const now = at + 3_600_000
    for (const time of [null, at + 60_000]) {
      expect(seen({ told: [told('own', at), told('a', time)], now }).everywhereAt).toBe(at + followBoundMs)
    }
  })

  test('is nothing to who was gone before, or began later', () => {
    const gone = other('gone', { lastHeardAt: at - goneAfterMs - 1 })
    const later = other('later', { version: 6, startedAt: at + 10 })
    const muchLater = other('much later', { version: 5, startedAt: at + clocksDifferMs + 1, lastHeardAt: at + 70_000 })
    const standing = seen({ deciders: [own, gone, later, muchLater], told: [told('own', at)], version: 6 })
    expect(states(standing).map(([name]) => name)).toEqual(['own'])
    expect(standing.everywhereAt).toBe(at)
  })

  test('is told alike after this process was started anew', () => {
    const began = { ...own, version: 9, startedAt: at + 5000 }
    const standing = seen({
      own: { id: 'own', effectiveAt: at + 5000 },
      deciders: [began],
      told: [told('before', at + 1), told('a', at + 90)],
      now: at + 9000,
    })
    expect(states(standing).map(([name]) => name)).toEqual(['before', 'a'])
    expect(standing.everywhereAt).toBe(at + 90)
  })

  test('of which nothing was told holds since this process knows of it', () => {
    const began = { ...own, version: 9 }
    const standing = seen({ own: { id: 'own', effectiveAt: at + 5000 }, deciders: [began], now: at + 9000 })
    expect(standing).toMatchObject({ processes: [], everywhereAt: at + 5000 })
  })

  test('tells when each was heard of last', () => {
    const standing = seen({
      deciders: [own, other('a', { version: 9, lastHeardAt: at + 70_000 })],
      told: [told('a', at + 60), told('b', null, at - 70)],
      now: at + 70_001,
    })
    expect(standing.processes.map(({ name, lastHeardAt }) => [name, lastHeardAt])).toEqual([
      ['own', at - 5],
      ['a', at + 70_000],
      ['b', at - 70],
    ])
  })
})
