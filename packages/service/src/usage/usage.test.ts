import { describe, expect, test } from 'vitest'
import { entryOf } from '../testing/entry.ts'
import { PlainStore } from '../testing/plain-store.ts'
import { noon } from '../testing/records.ts'
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

describe('callers of a key', () => {
  test('are told apart by user agent and network', async () => {
    const plain = new PlainStore()
    const callers = new KeyCallers(plain.store.usage, silent)
    const entry = entryOf()
    callers.seen(entry, 'curl/8.5.0', '192.0.2.1', noon)
    callers.seen(entry, 'curl/8.5.0', '192.0.2.9', noon + 5)
    callers.seen(entry, 'curl/8.5.0', '192.0.2.1', noon + 3)
    callers.seen(entry, 'node', '2001:db8::1', noon)
    callers.seen(entry, '', null, noon)
    await callers.close()
    // Two addresses of one network add up in the store.
    expect(plain.callers).toEqual([
      { keyId: 'key_entry', userAgent: 'curl/8.5.0', network: '192.0.2.0/24', lastSeenAt: noon + 3, count: 2 },
      { keyId: 'key_entry', userAgent: 'curl/8.5.0', network: '192.0.2.0/24', lastSeenAt: noon + 5, count: 1 },
      { keyId: 'key_entry', userAgent: 'node', network: '2001:db8::/48', lastSeenAt: noon, count: 1 },
    ])
  })

  test('are a bounded number, and go with the next write when one fails', async () => {
    const plain = new PlainStore()
    const callers = new KeyCallers(plain.store.usage, silent)
    const entry = entryOf()
    for (let agent = 0; agent < 100; agent++) callers.seen(entry, `agent ${agent}`, null, noon)
    plain.isDown = true
    await callers.flush().catch(silent)
    plain.isDown = false
    await callers.close()
    expect(plain.callers).toHaveLength(16)
  })
})
