import { describe, expect, test } from 'vitest'
import { hashKey } from '../keys/hash-key.ts'
import { PlainStore } from '../testing/plain-store.ts'
import { noon } from '../testing/records.ts'
import { openRefusal } from '../verify/possession.ts'
import { RefusalLog, type RefusalLogOptions, type Refused } from './log.ts'

const presented = 'acme_live_0123456789abcdefghijklmnopqrstuvwxyzABCDEF'
let number = 0

function refused(changes: Partial<Refused> = {}): Refused {
  return {
    requestId: `req_${number++}`,
    projectId: 'proj_acme',
    keyspaceId: null,
    environment: 'unknown',
    at: noon,
    code: 'key.unknown',
    keyId: null,
    presented,
    possession: hashKey(presented),
    caller: { address: '192.0.2.1', userAgent: 'curl/8.5.0', origin: null },
    route: 'GET /',
    evaluated: [],
    members: {},
    ...changes,
  }
}

function logOn(plain: PlainStore, options: Partial<RefusalLogOptions> = {}) {
  const fingerprintKey = new Uint8Array(32).fill(1)
  return new RefusalLog(plain.store.refusals, { fingerprintKey, onFault: () => {}, ...options })
}

describe('the log of refusals', () => {
  test.each([
    [1000, 50 + 95],
    [10_000, 50 + 95 + 90],
    [100_000, 50 + 95 + 90 + 90],
  ])(
    'of %i in a group and hour keeps %i, the first fifty and then a tenth, a hundredth …, and counts all',
    async (times, kept) => {
      const plain = new PlainStore()
      const log = logOn(plain)
      for (let time = 0; time < times; time++) log.add(refused())
      await log.close()
      expect(plain.refusals).toHaveLength(kept)
      expect(plain.refusalCounts.map(({ count }) => count)).toEqual([times])
    },
  )

  test('counts exactly through writes, faults and the turn of the hour', async () => {
    const plain = new PlainStore()
    const log = logOn(plain)
    for (let time = 0; time < 300; time++) {
      log.add(
        refused({ at: noon + time * 30_000, caller: { address: `10.0.${time % 3}.1`, userAgent: null, origin: null } }),
      )
      plain.isDown = time % 50 < 25
      if (time % 10 === 0) await log.flush().catch(() => {})
    }
    plain.isDown = false
    await log.close()
    const byHour = new Map<number, number>()
    for (const { hour, count } of plain.refusalCounts) byHour.set(hour, (byHour.get(hour) ?? 0) + count)
    // 12:34:56 and half a minute each: 51 until 13:00, then 120 in an hour.
    expect([...byHour.values()]).toEqual([51, 120, 120, 9])
  })

  test('tells environments apart', async () => {
    const plain = new PlainStore()
    const log = logOn(plain)
    for (const environment of ['live', 'test', 'live', 'unknown'] as const) log.add(refused({ environment }))
    log.count({ projectId: 'proj_acme', keyspaceId: null, code: 'key.missing' }, noon, 5)
    await log.close()
    expect(plain.refusals.map(({ environment }) => environment)).toEqual(['live', 'test', 'live', 'unknown'])
    expect(plain.refusalCounts.map(({ environment, count }) => [environment, count])).toEqual([
      ['live', 2],
      ['test', 1],
      ['unknown', 1],
      ['unknown', 5],
    ])
  })

  test('tells a bounded number of groups apart, and counts the others together', async () => {
    const plain = new PlainStore()
    const log = logOn(plain, { mostGroups: 10 })
    for (let host = 0; host < 100; host++) {
      log.add(refused({ caller: { address: `10.0.${host}.1`, userAgent: null, origin: null }, route: `GET /${host}` }))
    }
    await log.close()
    expect(plain.refusalCounts).toHaveLength(11)
    expect(plain.refusalCounts.find(({ network }) => network === 'other')).toMatchObject({ route: 'other', count: 90 })
  })

  test('never lets more records wait than it may', async () => {
    const plain = new PlainStore()
    const log = logOn(plain, { mostPending: 20 })
    plain.isDown = true
    for (let time = 0; time < 50; time++) {
      log.add(refused())
      await log.flush().catch(() => {})
    }
    plain.isDown = false
    await log.close()
    expect(plain.refusals).toHaveLength(20)
    expect(plain.refusalCounts.reduce((sum, { count }) => sum + count, 0)).toBe(50)
  })

  test('holds neither the key nor endless texts', async () => {
    const plain = new PlainStore()
    const log = logOn(plain)
    log.add(
      refused({ route: 'x'.repeat(5000), caller: { address: '192.0.2.1', userAgent: 'y'.repeat(5000), origin: null } }),
    )
    log.add(refused())
    log.add(refused({ presented: `${presented}x` }))
    await log.close()
    const text = JSON.stringify([plain.refusals, plain.refusalCounts])
    expect(text).not.toContain(presented.slice(10))
    expect(text.length).toBeLessThan(4000)
    const [first, second, third] = plain.refusals
    expect(first?.fingerprint).toMatch(/^[0-9a-f]{16}$/)
    expect(second?.fingerprint).toBe(first?.fingerprint)
    expect(third?.fingerprint).not.toBe(first?.fingerprint)
  })
})

describe('one refusal', () => {
  test('opens to whoever holds the key, written or not', async () => {
    const plain = new PlainStore()
    const log = logOn(plain)
    log.add(refused({ requestId: 'req_mine' }))
    expect(await openRefusal(log, 'req_mine', presented)).toMatchObject({ requestId: 'req_mine' })
    await log.close()
    expect(await openRefusal(log, 'req_mine', presented)).toMatchObject({ requestId: 'req_mine' })
  })

  test('is not hidden by another tenant, nor by another key, that chose the same id', async () => {
    const plain = new PlainStore()
    const log = logOn(plain)
    const other = `${presented}x`
    log.add(refused({ requestId: 'mine' }))
    log.add(refused({ requestId: 'mine', projectId: 'proj_other', presented: other, possession: hashKey(other) }))
    const all = async () => [
      await log.byRequestId('mine', { projectId: 'proj_acme' }),
      await openRefusal(log, 'mine', presented),
      await log.byRequestId('mine', { projectId: 'proj_other' }),
      await log.byRequestId('mine', { projectId: 'proj_third' }),
    ]
    const waiting = await all()
    expect(waiting.map((record) => record?.projectId)).toEqual(['proj_acme', 'proj_acme', 'proj_other', undefined])
    await log.close()
    expect(await all()).toEqual(waiting)
  })

  test('stays closed to all others, without telling why', async () => {
    const log = logOn(new PlainStore())
    log.add(refused({ requestId: 'req_mine' }))
    log.add(refused({ requestId: 'req_none', presented: null, possession: null }))
    expect(await openRefusal(log, 'req_mine', `${presented}x`)).toBeNull()
    expect(await openRefusal(log, 'req_none', '')).toBeNull()
    expect(await openRefusal(log, 'req_nobodys', '')).toBeNull()
    await log.close()
  })
})
