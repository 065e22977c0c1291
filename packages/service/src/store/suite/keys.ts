import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { KeyRecord } from '../../model/key.ts'
import { StoreConflict } from '../store.ts'
import type { StoreOfTest } from '../store-suite.ts'
import { aKey, aNote, collect, newYear, ours, theirs } from './records.ts'

export function keysSuite(store: StoreOfTest): void {
  describe('keys', () => {
    test('come back by hash and by id as they were written, with the version of their change', async () => {
      const key = aKey({
        name: 'Störung "x"',
        externalId: 'cus_1',
        owner: 'ann',
        tags: ['b', 'a'],
        metadata: { plan: { seats: 3, beta: [true, null] } },
        policy: {
          permissions: ['user:read'],
          roles: ['admin'],
          restrictions: { ips: ['10.0.0.0/8'], origins: ['https://*.example.com'] },
          limits: [{ name: 'burst', limit: 10, windowSeconds: 1 }],
        },
        expiresAt: newYear + 1,
        uses: { remaining: 5, total: 12, refill: { amount: 5, interval: 'day' }, refilledAt: newYear },
      })
      const [written] = await store().keys.insert([key], aNote('key.create'))
      expect(written).toEqual({ ...key, version: 1 })
      expect(await store().keys.byHash(key.hash)).toEqual({ record: written, meter: null })
      expect(await store().keys.byId(ours, key.id)).toEqual({ record: written, meter: null })
    })

    test('any record survives the way to the disk and back', async () => {
      await fc.assert(
        fc.asyncProperty(keyContents, async (contents) => {
          const key = aKey(contents)
          await store().keys.insert([key], aNote('key.create'))
          const found = await store().keys.byHash(key.hash)
          expect({ ...found?.record, version: 0 }).toEqual(key)
          const scanned = await collect(store().keys.scan(1000))
          expect(scanned.find(({ record }) => record.id === key.id)).toEqual(found)
        }),
        { numRuns: 40 },
      )
    })

    test('of another project are not there by id, but by their hash', async () => {
      const key = aKey({ projectId: theirs })
      await store().keys.insert([key], aNote('key.create'))
      expect(await store().keys.byId(ours, key.id)).toBeNull()
      expect((await store().keys.byHash(key.hash))?.record.projectId).toBe(theirs)
    })

    test('that nobody issued are not there, whatever is asked for', async () => {
      for (const hash of ['', 'x', "' or 1=1 --", aKey().hash]) expect(await store().keys.byHash(hash)).toBeNull()
      expect(await store().keys.byHashes([])).toEqual([])
    })

    test('are found many at once, the unknown among them left out', async () => {
      const keys = Array.from({ length: 700 }, () => aKey())
      await store().keys.insert(keys, aNote('key.import'))
      const found = await store().keys.byHashes([...keys.map(({ hash }) => hash), aKey().hash])
      expect(idsOf(found.map(({ record }) => record))).toEqual(idsOf(keys))
    })

    test.each(['id', 'hash'] as const)('are not written when one of them has a known %s', async (same) => {
      const first = aKey()
      await store().keys.insert([first], aNote('key.create'))
      const other = aKey()
      const clash = aKey({ [same]: first[same] })
      await expect(store().keys.insert([other, clash], aNote('key.create'))).rejects.toThrow(StoreConflict)
      expect(await store().keys.byId(ours, other.id)).toBeNull()
      const { items } = await store().audit.list(ours, { limit: 10, cursor: null }, { target: other.id })
      expect(items).toEqual([])
    })

    test('a conflict takes back nothing of what is written at the same time', async () => {
      const first = aKey()
      await store().keys.insert([first], aNote('key.create'))
      const others = [aKey(), aKey(), aKey()]
      const writing = others.map((key) => store().keys.insert([key], aNote('key.create')))
      const clashing = store().keys.insert([aKey({ hash: first.hash })], aNote('key.create'))
      await expect(clashing).rejects.toThrow(StoreConflict)
      await Promise.all(writing)
      for (const { id } of others) expect(await store().keys.byId(ours, id)).not.toBeNull()
    })

    test("cannot be issued for another project's keyspace", async () => {
      const stray = aKey({ keyspaceId: aKey({ projectId: theirs }).keyspaceId })
      await expect(store().keys.insert([stray], aNote('key.create'))).rejects.toThrow(Error)
      expect(await store().keys.byHash(stray.hash)).toBeNull()
    })

    test('the index holds the first eight bytes of every hash', async () => {
      const keys = Array.from({ length: 300 }, () => aKey())
      await store().keys.insert(keys, aNote('key.import'))
      const starts: string[] = []
      for await (const batch of store().keys.hashIndex()) {
        for (let at = 0; at < batch.length; at += 8)
          starts.push(Buffer.from(batch.subarray(at, at + 8)).toString('hex'))
      }
      const expected = keys.map(({ hash }) => Buffer.from(hash, 'base64url').subarray(0, 8).toString('hex'))
      expect(starts.toSorted()).toEqual(expected.toSorted())
    })

    test('a scan gives every key once, in batches no larger than asked for', async () => {
      const keys = Array.from({ length: 25 }, (_, at) => aKey(at % 2 === 0 ? {} : { projectId: theirs }))
      for (const key of keys) await store().keys.insert([key], aNote('key.create'))
      const sizes: number[] = []
      const found: KeyRecord[] = []
      for await (const batch of store().keys.scan(10)) {
        sizes.push(batch.length)
        found.push(...batch.map(({ record }) => record))
      }
      expect(idsOf(found)).toEqual(idsOf(keys))
      expect(Math.max(...sizes)).toBeLessThanOrEqual(10)
      expect(await collect(store().keys.scan(1000))).toHaveLength(25)
    })

    test('keys of one policy share one object', async () => {
      const keys = [aKey(), aKey()]
      await store().keys.insert(keys, aNote('key.import'))
      const [first, second] = await store().keys.byHashes(keys.map(({ hash }) => hash))
      expect(first?.record.policy).toBe(second?.record.policy)
    })
  })
}

const time = fc.option(fc.integer({ min: 0, max: 2 ** 52 }))
const text = fc.string({ unit: 'grapheme', maxLength: 30 }).filter((text) => !text.includes('\0'))

const keyContents = fc.record<Partial<KeyRecord>>({
  name: fc.option(text),
  externalId: fc.option(text),
  owner: fc.option(text),
  tags: fc.uniqueArray(text, { maxLength: 5 }),
  metadata: fc.option(fc.dictionary(text, fc.jsonValue({ noUnicodeString: false }) as fc.Arbitrary<never>)).map(plain),
  effectiveAt: time,
  expiresAt: time,
  disabledAt: time,
  revokedAt: time,
  revokeNote: fc.option(text),
  supersededAt: time,
  graceEndsAt: time,
  graceLimitAt: time,
  graceOnFirstUseMs: time,
  lastUsedAt: time,
})

/** As JSON has it: no -0, no object without a prototype. */
function plain(value: KeyRecord['metadata']): KeyRecord['metadata'] {
  return JSON.parse(JSON.stringify(value)) as KeyRecord['metadata']
}

function idsOf(keys: readonly KeyRecord[]): string[] {
  return keys.map(({ id }) => id).toSorted()
}
