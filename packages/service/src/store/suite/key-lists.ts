import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keyStatus } from '../../model/key-status.ts'
import type { KeyRecord, KeyStatus } from '../../model/key.ts'
import { BadCursor, type KeyEnd, type KeyFilter, type Page, type Store } from '../store.ts'
import type { StoreOfTest } from '../store-suite.ts'
import { aKey, aKeyspace, aNote, dayMs, keyspaceOf, newYear, ours, theirs } from './records.ts'

const now = newYear + 30 * dayMs

export function keyListsSuite(store: StoreOfTest): void {
  describe('a list of keys', () => {
    const sorts = ['created', 'last_used', 'expires', 'name'] as const
    test.each(sorts.flatMap((sort) => (['asc', 'desc'] as const).map((order) => ({ sort, order }))))(
      'by $sort, $order, gives each key once and in order, page by page',
      async ({ sort, order }) => {
        const keys = Array.from({ length: 57 }, (_, at) =>
          aKey({
            createdAt: newYear + (at % 5),
            expiresAt: at % 3 === 0 ? null : newYear + (at % 7),
            lastUsedAt: at % 4 === 0 ? null : newYear + (at % 6),
            name: at % 5 === 0 ? null : `Name ${at % 9}`,
          }),
        )
        await store().keys.insert(keys, aNote('key.import'))
        const listed = await all(store(), ours, {}, { limit: 10, sort, order })
        expect(idsOf(listed)).toEqual(idsOf(keys))
        expect(new Set(listed.map(({ id }) => id)).size).toBe(keys.length)
        const values = listed.map((key) => valueOf(key, sort))
        const sorted = values.toSorted((a, b) => (a < b ? -1 : Number(a > b)))
        expect(values).toEqual(order === 'asc' ? sorted : sorted.toReversed())
      },
    )

    test('keeps its place while keys come and change', async () => {
      const keys = Array.from({ length: 30 }, (_, at) => aKey({ createdAt: newYear + at }))
      await store().keys.insert(keys, aNote('key.import'))
      const first = await store().keys.list(ours, {}, { limit: 10, cursor: null }, now)
      await store().keys.insert([aKey({ createdAt: newYear + 1000 })], aNote('key.create'))
      await store().keys.change(ours, keys[3]!.id, () => ({ name: 'changed' }), aNote('key.update'))
      const rest = await all(store(), ours, {}, { limit: 10 }, first.cursor)
      expect([...first.items, ...rest].map(({ id }) => id)).toEqual(keys.map(({ id }) => id).toReversed())
    })

    test('has no cursor when it ends with the page', async () => {
      await store().keys.insert([aKey(), aKey()], aNote('key.import'))
      expect((await store().keys.list(ours, {}, { limit: 2, cursor: null }, now)).cursor).toBeNull()
      expect((await store().keys.list(ours, {}, { limit: 1, cursor: null }, now)).cursor).not.toBeNull()
    })

    test.each(['x', '', 'bnVsbA', Buffer.from('["created desc",{},1]').toString('base64url')])(
      'refuses the cursor %j',
      async (cursor) => {
        await expect(store().keys.list(ours, {}, { limit: 1, cursor }, now)).rejects.toThrow(BadCursor)
      },
    )

    test('refuses a cursor of another order', async () => {
      await store().keys.insert([aKey(), aKey()], aNote('key.import'))
      const { cursor } = await store().keys.list(ours, {}, { limit: 1, cursor: null }, now)
      await expect(store().keys.list(ours, {}, { limit: 1, cursor, sort: 'name' }, now)).rejects.toThrow(BadCursor)
    })

    test('never shows keys of another project, whatever it is filtered by', async () => {
      const shared = { name: 'shared', externalId: 'cus_1', owner: 'ann', tags: ['t'] }
      const stranger = aKey({ ...shared, projectId: theirs })
      await store().keys.insert([aKey(shared)], aNote('key.create'))
      await store().keys.insert([stranger], aNote('key.create'))
      const filters: KeyFilter[] = [
        {},
        { externalId: 'cus_1' },
        { owner: 'ann' },
        { tag: 't' },
        { search: 'share' },
        { search: stranger.id },
        { status: 'active' },
        { environment: 'live' },
        { keyspaceId: keyspaceOf(theirs) },
      ]
      for (const filter of filters) {
        const listed = await all(store(), ours, filter, { limit: 10 })
        expect(listed.every(({ projectId }) => projectId === ours)).toBe(true)
        expect(await store().keys.count(ours, filter, now)).toBe(listed.length)
      }
    })

    test.each<{ filter: KeyFilter; found: string[] }>([
      { filter: { search: 'BILLING' }, found: ['a'] },
      { filter: { search: 'us_77' }, found: ['b'] },
      { filter: { search: 'straße' }, found: ['c'] },
      { filter: { search: 'ÉCOLE' }, found: ['d'] },
      { filter: { search: '100%' }, found: ['b'] },
      { filter: { search: '_' }, found: ['b'] },
      { filter: { search: 'q1w2' }, found: ['d'] },
      { filter: { search: 'key_of_a' }, found: ['a'] },
      { filter: { search: 'acme_test_Zz' }, found: ['c'] },
      { filter: { search: '' }, found: ['a', 'b', 'c', 'd'] },
      { filter: { environment: 'test' }, found: ['c'] },
      { filter: { tag: 'x' }, found: ['a', 'd'] },
      { filter: { tag: 'x', search: 'bill' }, found: ['a'] },
      { filter: { externalId: 'cus_77' }, found: ['b'] },
      { filter: { externalId: 'CUS_77' }, found: [] },
      { filter: { owner: 'straße 5', environment: 'live' }, found: [] },
      { filter: { keyspaceId: 'ks_none' }, found: [] },
    ])('filtered by $filter has $found', async ({ filter, found }) => {
      const keys = [
        aKey({ id: 'key_of_a', name: 'Billing job', tags: ['x', 'y'], createdAt: newYear }),
        aKey({ id: 'key_of_b', name: '100% sure', externalId: 'cus_77', createdAt: newYear + 1 }),
        aKey({ id: 'key_of_c', owner: 'Straße 5', environment: 'test', start: 'acme_test_Zz', createdAt: newYear + 2 }),
        aKey({ id: 'key_of_d', name: 'école', hint: 'q1w2', tags: ['x'], createdAt: newYear + 3 }),
      ]
      await store().keys.insert(keys, aNote('key.import'))
      for (const sort of ['created', 'name'] as const) {
        const listed = await all(store(), ours, filter, { limit: 10, sort, order: 'asc' })
        expect(listed.map(({ id }) => id.at(-1)).toSorted()).toEqual(found)
      }
      expect(await store().keys.count(ours, filter, now)).toBe(found.length)
    })

    test('filtered by a keyspace has its keys alone, in any order', async () => {
      const other = aKeyspace(ours, { id: 'ks_other' })
      await store().projects.insertKeyspace(other, aNote('keyspace.create'))
      const keys = Array.from({ length: 20 }, (_, at) => aKey(at % 2 === 0 ? {} : { keyspaceId: other.id }))
      await store().keys.insert(keys, aNote('key.import'))
      for (const sort of ['created', 'expires'] as const) {
        const listed = await all(store(), ours, { keyspaceId: other.id }, { limit: 3, sort })
        expect(idsOf(listed)).toEqual(idsOf(keys.filter(({ keyspaceId }) => keyspaceId === other.id)))
      }
    })

    test('filtered by status has the keys that stand so', async () => {
      const warnExpiryMs = aKeyspace(ours).settings.warnExpiryDays * dayMs
      const seen = new Set<KeyStatus>()
      await fc.assert(
        fc.asyncProperty(fc.array(standing, { minLength: 1, maxLength: 20 }), async (contents) => {
          const owner = `owner ${Math.random()}`
          const keys = contents.map((content) => aKey({ ...content, owner }))
          await store().keys.insert(keys, aNote('key.import'))
          for (const status of statuses) {
            const expected = keys.filter((key) => keyStatus(key, warnExpiryMs, now) === status)
            if (expected.length > 0) seen.add(status)
            expect(idsOf(await all(store(), ours, { owner, status }, { limit: 7 }))).toEqual(idsOf(expected))
          }
        }),
        { numRuns: 25 },
      )
      expect([...seen].toSorted()).toEqual([...statuses].toSorted())
    })

    test('tells which keys end soon, soonest first', async () => {
      const ends = [
        aKey({ expiresAt: now + 5 }),
        aKey({ expiresAt: now + 50, graceEndsAt: now + 3 }),
        aKey({ expiresAt: now }),
        aKey({ graceEndsAt: now + 4, projectId: theirs }),
        aKey({ expiresAt: now + 10 }),
        aKey({ expiresAt: now - 1 }),
        aKey({ expiresAt: now + 5, revokedAt: now }),
        aKey(),
      ]
      for (const key of ends) await store().keys.insert([key], aNote('key.create'))
      const soon = async (end: KeyEnd, limit = 100) =>
        (await store().keys.endingBetween(end, { at: now, after: null }, now + 10, limit)).map(({ id }) =>
          ends.findIndex((one) => one.id === id),
        )
      expect([await soon('expiresAt'), await soon('graceEndsAt')]).toEqual([
        [2, 0],
        [1, 3],
      ])
      expect(await soon('expiresAt', 1)).toEqual([2])
      const alike = Array.from({ length: 5 }, () => aKey({ expiresAt: now + 20 }))
      await store().keys.insert(alike, aNote('key.create'))
      const ids = alike.map(({ id }) => id).toSorted()
      const behind = { at: now + 20, after: ids[1]! }
      const found = await store().keys.endingBetween('expiresAt', behind, now + 21, 2)
      expect(found.map(({ id }) => id)).toEqual(ids.slice(2, 4))
    })

    test('tells which keys that were written since end by a time', async () => {
      const { keys } = store()
      const [old, expiring, inGrace, later, revoked] = [
        aKey({ expiresAt: now + 5 }),
        aKey({ expiresAt: now + 9 }),
        aKey({ graceEndsAt: now - 5, expiresAt: now + 50 }),
        aKey({ expiresAt: now + 10 }),
        aKey({ expiresAt: now, revokedAt: now }),
      ]
      await keys.insert([old], aNote('key.create'))
      const { version } = await keys.changesSince(Number.MAX_SAFE_INTEGER)
      await keys.insert([expiring, inGrace, later, revoked, aKey()], aNote('key.create'))
      const since = async (limit: number) =>
        (await keys.endingSince({ at: version + 1, after: null }, now + 10, limit)).map(({ id }) => id).toSorted()
      expect(await since(100)).toEqual([expiring.id, inGrace.id].toSorted())
      expect(await since(1)).toHaveLength(1)
      await keys.change(ours, old.id, () => ({ name: 'renamed' }), aNote('key.update'))
      expect(await since(100)).toEqual([old.id, expiring.id, inGrace.id].toSorted())
    })
  })
}

const statuses: readonly KeyStatus[] = [
  'active',
  'expiring',
  'pending',
  'expired',
  'disabled',
  'superseded',
  'revoked',
  'leaked',
]

/** On both sides of now, and at it; of the warning, too. */
const time = fc.constantFrom(null, null, now - 1, now, now + 1, now + 7 * dayMs, now + 7 * dayMs + 1, now + 30 * dayMs)

const standing = fc.record<Partial<KeyRecord>>({
  effectiveAt: time,
  expiresAt: time,
  graceEndsAt: time,
  disabledAt: fc.constantFrom(null, null, null, now),
  revokedAt: fc.constantFrom(null, null, null, now),
  revokeReason: fc.constantFrom('leaked', 'compromised'),
})

function valueOf(key: KeyRecord, sort: NonNullable<Page['sort']>): string | number {
  if (sort === 'created') return key.createdAt
  if (sort === 'name') return (key.name ?? '').toLowerCase()
  return sort === 'last_used' ? (key.lastUsedAt ?? -Infinity) : (key.expiresAt ?? Infinity)
}

async function all(
  store: Store,
  projectId: string,
  filter: KeyFilter,
  page: Omit<Page, 'cursor'>,
  start: string | null = null,
): Promise<KeyRecord[]> {
  const keys: KeyRecord[] = []
  let cursor = start
  do {
    const next = await store.keys.list(projectId, filter, { ...page, cursor }, now)
    keys.push(...next.items)
    cursor = next.cursor
  } while (cursor !== null)
  return keys
}

function idsOf(keys: readonly KeyRecord[]): string[] {
  return keys.map(({ id }) => id).toSorted()
}
