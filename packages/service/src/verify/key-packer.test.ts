import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { KeyRecord } from '../model/key.ts'
import type { StoredKey } from '../store/store.ts'
import { noon, policyOf, recordOf } from '../testing/records.ts'
import { KeyPacker } from './key-packer.ts'

const time = fc.option(fc.integer({ min: 0, max: 2 ** 52 }))
const text = fc.string({ unit: 'grapheme', maxLength: 30 })
const name = fc.option(text)
const count = fc.integer({ min: 0, max: 2 ** 40 })

const contents = fc.record<Partial<KeyRecord>>({
  name,
  externalId: name,
  owner: name,
  environment: fc.constantFrom('live', 'test'),
  tags: fc.uniqueArray(text, { maxLength: 3 }),
  metadata: fc.option(fc.constantFrom({}, { plan: { seats: 3, beta: [true, null] }, ünï: '"' })),
  policy: fc.uniqueArray(text, { maxLength: 2 }).map((permissions) => policyOf({ permissions })),
  effectiveAt: time,
  expiresAt: time,
  disabledAt: time,
  revokedAt: time,
  revokeReason: fc.option(fc.constantFrom('leaked', 'self')),
  revokeNote: name,
  successorId: name,
  predecessorId: name,
  supersededAt: time,
  graceEndsAt: time,
  graceLimitAt: time,
  graceOnFirstUseMs: time,
  uses: fc.option(
    fc.record({
      remaining: fc.integer({ min: -5, max: 2 ** 40 }),
      total: count,
      refill: fc.option(fc.record({ amount: count, interval: fc.constantFrom('hour', 'day', 'month') })),
      refilledAt: count,
    }),
  ),
  lastUsedAt: time,
  version: count,
})

const meters = fc.option(
  fc.record({
    remaining: fc.option(count),
    refilledAt: count,
    arrivals: fc.dictionary(
      text.filter((name) => name !== '__proto__'),
      count,
      { noNullPrototype: true },
    ),
    lastUsedAt: count,
  }),
)

describe('a packed key', () => {
  test('is the same key again; of a meter that counts nothing, the time of last use stays', () => {
    const packer = new KeyPacker()
    fc.assert(
      fc.property(contents, meters, (changes, meter) => {
        const record = recordOf('any', changes)
        const key: StoredKey = { record, meter: meter && { keyId: record.id, ...meter } }
        const isCounted = meter !== null && (meter.remaining !== null || Object.keys(meter.arrivals).length > 0)
        const lastUsedAt = isCounted ? record.lastUsedAt : meter?.lastUsedAt || record.lastUsedAt
        const expected = { record: { ...record, lastUsedAt }, meter: isCounted ? key.meter : null }
        expect(packer.unpack(packer.pack(key), record.hash)).toEqual(expected)
      }),
    )
  })

  test('shares what many keys have, as long as that is not too much', () => {
    const packer = new KeyPacker()
    const again = (owner: string) => {
      const key = { record: recordOf('any', { owner, policy: policyOf({ permissions: [owner] }) }), meter: null }
      return { key, packed: packer.pack(key) }
    }
    const many = Array.from({ length: 12_000 }, (_, at) => again(`owner ${at}`))
    const [first, last] = [many[0]!, many.at(-1)!]
    expect(first.packed).not.toContain('owner')
    expect(last.packed).toContain('owner 11999')
    for (const { key, packed } of [first, last]) expect(packer.unpack(packed, key.record.hash)).toEqual(key)
  })

  test('is short', () => {
    const expiresAt = noon + 1
    const record = recordOf('any', { id: `key_${'x'.repeat(22)}`, name: 'key of customer 12345', expiresAt })
    expect(new KeyPacker().pack({ record, meter: null }).length).toBeLessThan(150)
  })
})
