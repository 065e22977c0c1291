import { describe, expect, test } from 'vitest'
import { entryOf } from '../testing/entry.ts'
import { PlainStore } from '../testing/plain-store.ts'
import { noon } from '../testing/records.ts'
import type { CallCount } from '../model/records.ts'
import type { VerifyRequest } from '../verify/decision.ts'
import { KeyCallers } from './callers.ts'
import { UsageTally } from './tally.ts'

const silent = () => {}

describe('the tally', () => {
  test('counts each key, hour and outcome exactly, also through the turn of the hour and a store that fails', async () => {
    const plain = new PlainStore()
    const tally = new UsageTally(plain.store.usage, silent)
    const entry = entryOf()
    for (let minute = 0; minute < 200; minute++) {
      tally.count(entry, minute % 4 === 0 ? 'limit.rate' : null, noon + minute * 60_000)
      plain.isDown = minute % 20 < 10
      if (minute % 3 === 0) await tally.flush().catch(() => {})
    }
    plain.isDown = false
    await tally.close()
    const sums = new Map<string, number>()
    for (const { hour, outcome, count } of plain.usage) {
      const name = `${new Date(hour).getUTCHours()} ${outcome}`
      sums.set(name, (sums.get(name) ?? 0) + count)
    }
    // From 12:34:56 on: 26 minutes, two full hours, 54 minutes.
    expect(Object.fromEntries([...sums].toSorted())).toEqual({
      '12 limit.rate': 7,
      '12 ok': 19,
      '13 limit.rate': 15,
      '13 ok': 45,
      '14 limit.rate': 15,
      '14 ok': 45,
      '15 limit.rate': 13,
      '15 ok': 41,
    })
  })
})

describe('the tally of very many keys', () => {
  test('writes in parts, and what the store does not take goes with the next write', async () => {
    const plain = new PlainStore()
    const tally = new UsageTally(plain.store.usage, silent)
    const entries = Array.from({ length: 10_000 }, (_, at) => entryOf({ id: `key_${at}` }))
    for (const entry of entries) tally.count(entry, null, noon)
    let parts = 0
    plain.beforeAdding = () => {
      if (++parts === 2) throw new Error('once')
    }
    await expect(tally.flush()).rejects.toThrow('once')
    for (const entry of entries) tally.count(entry, 'key.expired', noon)
    for (const entry of entries) tally.count(entry, null, noon)
    await tally.close()
    const sums = new Map<string, number>()
    for (const { keyId, outcome, count } of plain.usage) {
      sums.set(`${keyId} ${outcome}`, (sums.get(`${keyId} ${outcome}`) ?? 0) + count)
    }
    const expected = entries.flatMap(({ record: { id } }) => [
      [`${id} ok`, 2],
      [`${id} key.expired`, 1],
    ])
    expect(Object.fromEntries(sums)).toEqual(Object.fromEntries(expected))
  })
})

const by = (userAgent: string, address: string | null) => ({ key: '', caller: { userAgent, address } })

describe('callers of a key', () => {
  test('are told apart by user agent and network', async () => {
    const plain = new PlainStore()
    const callers = new KeyCallers(plain.store.usage, silent)
    const entry = entryOf()
    callers.seen(entry, by('curl/8.5.0', '192.0.2.1'), noon)
    callers.seen(entry, by('curl/8.5.0', '192.0.2.9'), noon + 5)
    callers.seen(entry, by('curl/8.5.0', '192.0.2.1'), noon + 3)
    callers.seen(entry, by('node', '2001:db8::1'), noon)
    callers.seen(entry, { key: '' }, noon)
    await callers.close()
    // Two addresses of one network add up in the store.
    expect(plain.callers).toEqual([
      { keyId: 'key_entry', userAgent: 'curl/8.5.0', network: '192.0.2.0/24', lastSeenAt: noon + 3, count: 2 },
      { keyId: 'key_entry', userAgent: 'curl/8.5.0', network: '192.0.2.0/24', lastSeenAt: noon + 5, count: 1 },
      { keyId: 'key_entry', userAgent: 'node', network: '2001:db8::/48', lastSeenAt: noon, count: 1 },
    ])
  })

  test('who tell nothing of something are the same whether they say null or leave it out', async () => {
    const address = '192.0.2.1'
    const calls = await seenBy([
      { caller: { address, userAgent: null } },
      { caller: { address, userAgent: null } },
      { caller: { address } },
    ])
    expect(calls.map(({ count }) => count)).toEqual([3])
  })

  test('are a bounded number, and go with the next write when one fails', async () => {
    const plain = new PlainStore()
    const callers = new KeyCallers(plain.store.usage, silent)
    const entry = entryOf()
    for (let agent = 0; agent < 100; agent++) callers.seen(entry, by(`agent ${agent}`, null), noon)
    plain.isDown = true
    await callers.flush().catch(silent)
    plain.isDown = false
    await callers.close()
    expect(plain.callers).toHaveLength(16)
  })
})

/** What is kept of these calls. */
const seenBy = async (requests: readonly Omit<VerifyRequest, 'key'>[]): Promise<readonly CallCount[]> => {
  const plain = new PlainStore()
  const callers = new KeyCallers(plain.store.usage, silent)
  const entry = entryOf()
  for (const request of requests) callers.seen(entry, { key: '', ...request }, noon)
  await callers.close()
  return plain.calls
}

const fromMany = (at: number, permissions: string) => ({
  caller: { address: `10.0.${at >> 8}.${at % 256}` },
  permissions,
})

describe('calls of a key', () => {
  test('are told apart by address, page and permission, by the day', async () => {
    const caller = { address: '192.0.2.1', origin: 'https://Shop.example' }
    const calls = await seenBy([
      { caller, permissions: 'a:b' },
      { caller },
      { caller, permissions: 'a:b' },
      { caller: { ...caller, address: '192.0.2.2' }, permissions: 'a:b' },
      {},
    ])
    const kind = { keyId: 'key_entry', day: Date.UTC(2026, 0, 15), detail: 'all' }
    expect(calls).toEqual([
      { ...kind, address: '192.0.2.1', origin: 'https://shop.example', permissions: 'a:b', count: 2 },
      { ...kind, address: '192.0.2.1', origin: 'https://shop.example', permissions: '', count: 1 },
      { ...kind, address: '192.0.2.2', origin: 'https://shop.example', permissions: 'a:b', count: 1 },
      { ...kind, address: '', origin: '', permissions: '', count: 1 },
    ])
  })

  test.each([
    [{ referrer: 'https://shop.example/orders/77?token=x#y' }, 'https://shop.example'],
    [{ referrer: 'https://shop.example?token=x' }, 'https://shop.example'],
    [{ origin: 'https://shop.example/orders/77' }, 'https://shop.example'],
    [{ origin: 'null', referrer: 'https://shop.example/' }, 'null'],
    [{ referrer: 'https://user:word@shop.example/' }, ''],
    [{ origin: 'nonsense?token=x' }, ''],
  ])('of a page at %j keep %j, never a path', async (caller, origin) => {
    expect(await seenBy([{ caller }])).toMatchObject([{ origin }])
  })

  test('with an address that cannot be read have none', async () => {
    expect(await seenBy([{ caller: { address: '0x7f.1' } }])).toMatchObject([{ detail: 'all', address: '' }])
  })

  test('from many addresses are known by what they asked for, and of too many kinds by their number', async () => {
    const calls = await seenBy([
      ...Array.from({ length: 300 }, (_, at) => fromMany(at, `a${at % 3}:b`)),
      ...Array.from({ length: 300 }, (_, at) => fromMany(at, `x${at}:y`)),
    ])
    const told = (detail: string) => calls.filter((call) => call.detail === detail)
    expect(told('all')).toHaveLength(16)
    expect(
      told('asked')
        .slice(0, 3)
        .map(({ permissions, count }) => [permissions, count]),
    ).toEqual([
      ['a1:b', 95],
      ['a2:b', 95],
      ['a0:b', 94],
    ])
    expect(told('nothing')).toMatchObject([{ address: '', permissions: '' }])
    expect(calls).toHaveLength(33)
    expect(calls.reduce((sum, { count }) => sum + count, 0)).toBe(600)
  })

  test('wait while the store is down', async () => {
    const plain = new PlainStore()
    const callers = new KeyCallers(plain.store.usage, silent)
    const entry = entryOf()
    plain.isDown = true
    callers.seen(entry, { key: '', permissions: 'a:b' }, noon)
    await callers.flush().catch(silent)
    plain.isDown = false
    callers.seen(entry, { key: '', permissions: 'a:b' }, noon)
    await callers.close()
    expect(plain.calls.map(({ permissions, count }) => [permissions, count])).toEqual([
      ['a:b', 1],
      ['a:b', 1],
    ])
  })
})
