import { describe, expect, test } from 'vitest'
import type { KeyRecord } from '../../model/key.ts'
import type { Meter } from '../../model/records.ts'
import { StoreConflict, type KeyPatch } from '../store.ts'
import type { StoreOfTest } from '../store-suite.ts'
import { aKey, aNote, dayMs, newYear, ours, theirs } from './records.ts'

export function keyChangesSuite(store: StoreOfTest): void {
  describe('a change of a key', () => {
    test('writes what it names, gives the key a new version and leaves the rest', async () => {
      const key = aKey({ name: 'before', owner: 'ann', tags: ['a'] })
      await store().keys.insert([key], aNote('key.create'))
      const policy = { ...key.policy, permissions: ['user:read'] }
      const patch = { name: 'after', tags: ['b', 'c'], policy, expiresAt: newYear + dayMs }
      const changed = await store().keys.change(ours, key.id, () => patch, aNote('key.update'))
      expect(changed).toEqual({ ...key, ...patch, version: 2 })
      expect((await store().keys.byHash(key.hash))?.record).toEqual(changed)
      for (const [tag, count] of [
        ['a', 0],
        ['b', 1],
      ] as const) {
        expect(await store().keys.count(ours, { tag }, newYear)).toBe(count)
      }
    })

    test('is asked inside the transaction: of many at once none is lost', async () => {
      const key = aKey({ metadata: { count: 0 } })
      await store().keys.insert([key], aNote('key.create'))
      const increments = Array.from({ length: 50 }, () =>
        store().keys.change(
          ours,
          key.id,
          ({ metadata }) => ({ metadata: { count: Number(metadata?.['count']) + 1 } }),
          aNote('key.update'),
        ),
      )
      const versions = (await Promise.all(increments)).map((changed) => changed?.version)
      expect((await store().keys.byId(ours, key.id))?.record.metadata).toEqual({ count: 50 })
      expect(new Set(versions).size).toBe(50)
    })

    test('that is declined, throws, or is of another project writes nothing', async () => {
      const key = aKey({ projectId: theirs })
      await store().keys.insert([key], aNote('key.create'))
      const { keys } = store()
      expect(await keys.change(theirs, key.id, () => null, aNote('key.update'))).toBeNull()
      expect(await keys.change(ours, key.id, () => ({ name: 'mine' }), aNote('key.update'))).toBeNull()
      const failing = keys.change(
        theirs,
        key.id,
        () => {
          throw new RangeError('no')
        },
        aNote('key.update'),
      )
      await expect(failing).rejects.toThrow(RangeError)
      expect((await keys.byHash(key.hash))?.record).toEqual({ ...key, version: 1 })
      expect((await keys.changesSince(1)).hashes).toEqual([])
    })

    test('a rotation writes successor and predecessor together', async () => {
      const key = aKey()
      await store().keys.insert([key], aNote('key.create'))
      const successor = aKey({ predecessorId: key.id })
      const patch = { successorId: successor.id, supersededAt: newYear, graceEndsAt: newYear + dayMs }
      const rotated = await store().keys.rotate(ours, key.id, patch, successor, aNote('key.rotate'))
      expect(rotated?.[0]).toMatchObject({ id: key.id, ...patch })
      expect(rotated?.[1]).toMatchObject({ id: successor.id, predecessorId: key.id })
      expect((await store().keys.byHash(successor.hash))?.record).toEqual(rotated?.[1])
    })

    test('a rotation passes limited uses on as they were counted, and is done once', async () => {
      const uses = { remaining: 9, total: 20, refill: null, refilledAt: newYear }
      const key = aKey({ uses })
      await store().keys.insert([key], aNote('key.create'))
      await store().keys.saveMeters([
        { keyId: key.id, remaining: 4, refilledAt: newYear, arrivals: {}, lastUsedAt: newYear },
      ])
      const rotate = (successor: KeyRecord) =>
        store().keys.rotate(ours, key.id, { successorId: successor.id }, successor, aNote('key.rotate'))
      const rotated = await Promise.all([rotate(aKey({ uses })), rotate(aKey({ uses }))])
      expect(rotated.filter((pair) => pair === null)).toHaveLength(1)
      expect(rotated.find((pair) => pair !== null)?.[1].uses).toEqual({ ...uses, remaining: 4 })
    })

    test('a rotated key shows what its latest successor has left, wherever it is read', async () => {
      const uses = { remaining: 9, total: 20, refill: null, refilledAt: newYear }
      const [first, second, third] = [aKey({ uses, tags: ['line'] }), aKey({ uses }), aKey({ uses })]
      const { keys } = store()
      await keys.insert([first], aNote('key.create'))
      await keys.rotate(ours, first.id, { successorId: second.id }, second, aNote('key.rotate'))
      await keys.rotate(ours, second.id, { successorId: third.id }, third, aNote('key.rotate'))
      await keys.saveMeters([meterOf(third.id, { remaining: 2 })])
      const left = { ...uses, remaining: 2 }
      for (const { id, hash } of [first, second, third]) {
        expect((await keys.byId(ours, id))?.record.uses).toEqual(left)
        expect((await keys.byHash(hash))?.record.uses).toEqual(left)
      }
      const { items } = await keys.list(ours, { tag: 'line' }, { limit: 10, cursor: null }, newYear)
      expect(items.map((key) => key.uses)).toEqual([left])
      expect((await keys.change(ours, first.id, () => ({ name: 'x' }), aNote('key.update')))?.uses).toEqual(left)
    })

    test('a rotation is not done by half', async () => {
      const key = aKey()
      const taken = aKey()
      await store().keys.insert([key, taken], aNote('key.import'))
      const patch = { successorId: 'key_next', supersededAt: newYear }
      const clash = aKey({ hash: taken.hash })
      await expect(store().keys.rotate(ours, key.id, patch, clash, aNote('key.rotate'))).rejects.toThrow(StoreConflict)
      expect((await store().keys.byId(ours, key.id))?.record.supersededAt).toBeNull()
      const stranger = await store().keys.rotate(
        theirs,
        key.id,
        patch,
        aKey({ projectId: theirs }),
        aNote('key.rotate'),
      )
      expect(stranger).toBeNull()
    })

    test('of a key and its successor is one, or none', async () => {
      const uses = { remaining: 9, total: 20, refill: null, refilledAt: newYear }
      const [key, successor] = [aKey({ uses }), aKey({ uses })]
      const { keys } = store()
      await keys.insert([key], aNote('key.create'))
      const both = (patch: KeyPatch) =>
        keys.changeWithSuccessor(ours, key.id, () => [patch, { revokedAt: newYear }], aNote('key.unrotate'))
      expect(await both({ successorId: null })).toBeNull()
      await keys.rotate(ours, key.id, { successorId: successor.id }, successor, aNote('key.rotate'))
      await keys.saveMeters([meterOf(successor.id, { remaining: 4 })])
      const seen: KeyRecord[] = []
      const look = (...pair: KeyRecord[]) => (seen.push(...pair), null)
      expect(await keys.changeWithSuccessor(ours, key.id, look, aNote('key.unrotate'))).toBeNull()
      expect(await keys.changeWithSuccessor(theirs, key.id, look, aNote('key.unrotate'))).toBeNull()
      expect(seen.map(({ id, uses: left }) => [id, left?.remaining])).toEqual([
        [key.id, 4],
        [successor.id, 4],
      ])
      expect((await keys.byId(ours, successor.id))?.record.revokedAt).toBeNull()
      const back = { ...uses, remaining: 4, refilledAt: newYear + 1 }
      const changed = await both({ successorId: null, uses: back })
      expect(changed?.map(({ id, revokedAt }) => [id, revokedAt])).toEqual([
        [key.id, null],
        [successor.id, newYear],
      ])
      expect((await keys.byHash(key.hash))?.record).toMatchObject({ successorId: null, uses: back })
    })

    test('is told to whoever asks since which version', async () => {
      const keys = [aKey(), aKey({ projectId: theirs }), aKey()]
      for (const key of keys) await store().keys.insert([key], aNote('key.create'))
      const { version } = await store().keys.changesSince(0)
      await store().keys.change(ours, keys[2]!.id, () => ({ revokedAt: newYear }), aNote('key.revoke'))
      const { version: later, edition, hashes } = await store().keys.changesSince(version)
      expect(later).toBeGreaterThan(version)
      expect(hashes).toEqual([keys[2]!.hash])
      expect(await store().keys.changesSince(later)).toEqual({ version: later, edition, hashes: [] })
      expect((await store().keys.changesSince(0)).hashes.toSorted()).toEqual(keys.map(({ hash }) => hash).toSorted())
    })
  })

  describe('meters', () => {
    const uses = { remaining: 100, total: 100, refill: null, refilledAt: newYear }

    test('are kept beside the record, whose version stays', async () => {
      const key = aKey({ uses })
      await store().keys.insert([key], aNote('key.create'))
      const meter = meterOf(key.id, { remaining: 93, arrivals: { burst: newYear + 0.5 } })
      await store().keys.saveMeters([meter])
      const stored = await store().keys.byHash(key.hash)
      expect(stored?.meter).toEqual(meter)
      expect(stored?.record).toMatchObject({
        uses: { ...uses, remaining: 93 },
        lastUsedAt: meter.lastUsedAt,
        version: 1,
      })
    })

    test('of thousands of keys are saved at once, unknown keys left out', async () => {
      const keys = Array.from({ length: 2500 }, () => aKey({ uses }))
      await store().keys.insert(keys, aNote('key.import'))
      await store().keys.saveMeters([...keys, { id: 'key_none' }].map(({ id }) => meterOf(id, { remaining: 1 })))
      const found = await store().keys.byHashes(keys.map(({ hash }) => hash))
      expect(found.map(({ record }) => record.uses?.remaining)).toEqual(keys.map(() => 1))
    })

    test('are not needed for the time of last use, of which the latest holds', async () => {
      const [key, other] = [aKey({ uses }), aKey()]
      await store().keys.insert([key, other], aNote('key.create'))
      const lastUses = [key.id, other.id, 'key_none'].map((keyId) => ({ keyId, lastUsedAt: newYear + 7 }))
      await store().keys.saveLastUses(lastUses)
      await store().keys.saveLastUses([{ keyId: key.id, lastUsedAt: newYear + 3 }])
      const found = await store().keys.byHashes([key.hash, other.hash])
      expect(found.map(({ record: { lastUsedAt, version } }) => [lastUsedAt, version])).toEqual([
        [newYear + 7, 1],
        [newYear + 7, 1],
      ])
      expect(found.find(({ record }) => record.id === key.id)?.record.uses).toEqual(uses)
      expect(found.map(({ meter }) => meter)).toEqual([null, null])
    })

    test('tell who granted the last use, and it is no matter who tells of an earlier one later', async () => {
      const [metered, plain] = [aKey({ uses }), aKey()]
      await store().keys.insert([metered, plain], aNote('key.create'))
      const lastUsers = () => Promise.all([metered, plain].map(({ id }) => store().keys.lastUserOf(ours, id)))
      expect(await lastUsers()).toEqual([null, null])
      const used = async (at: number, by?: string) => {
        await store().keys.saveMeters([meterOf(metered.id, { lastUsedAt: at })], { by })
        await store().keys.saveLastUses([{ keyId: plain.id, lastUsedAt: at }], by)
        return lastUsers()
      }
      expect(await used(newYear + 5, 'api 1')).toEqual(['api 1', 'api 1'])
      expect(await used(newYear + 3, 'api 2')).toEqual(['api 1', 'api 1'])
      expect(await used(newYear + 5, 'api 2')).toEqual(['api 1', 'api 1'])
      expect(await used(newYear + 9, 'api 2')).toEqual(['api 2', 'api 2'])
      expect(await used(newYear + 10)).toEqual([null, null])
      expect(await store().keys.lastUserOf('proj_other', plain.id)).toBeNull()
      expect(await store().keys.lastUserOf(ours, 'key_none')).toBeNull()
    })

    test('counted before the owner set the uses anew do not take that back', async () => {
      const key = aKey({ uses })
      await store().keys.insert([key], aNote('key.create'))
      const anew = { remaining: 1000, total: 1000, refill: null, refilledAt: newYear + 60_000 }
      await store().keys.change(ours, key.id, () => ({ uses: anew }), aNote('key.update'))
      await store().keys.saveMeters([meterOf(key.id, { remaining: 3, lastUsedAt: newYear + 90_000 })])
      const stored = await store().keys.byHash(key.hash)
      expect(stored?.record).toMatchObject({ uses: anew, lastUsedAt: newYear + 90_000 })
    })

    test('do not limit a key that became unlimited meanwhile', async () => {
      const key = aKey({ uses })
      await store().keys.insert([key], aNote('key.create'))
      await store().keys.change(ours, key.id, () => ({ uses: null }), aNote('key.update'))
      await store().keys.saveMeters([meterOf(key.id, { remaining: 3 })])
      expect((await store().keys.byHash(key.hash))?.record.uses).toBeNull()
    })

    test('survive a change of the key', async () => {
      const key = aKey({ uses })
      await store().keys.insert([key], aNote('key.create'))
      await store().keys.saveMeters([meterOf(key.id, { remaining: 50 })])
      const changed = await store().keys.change(ours, key.id, () => ({ name: 'x' }), aNote('key.update'))
      expect(changed?.uses?.remaining).toBe(50)
    })

    test('never turn the last use back', async () => {
      const key = aKey()
      await store().keys.insert([key], aNote('key.create'))
      for (const lastUsedAt of [newYear + 9, newYear + 5])
        await store().keys.saveMeters([meterOf(key.id, { lastUsedAt })])
      expect((await store().keys.byHash(key.hash))?.record.lastUsedAt).toBe(newYear + 9)
    })
  })
}

function meterOf(keyId: string, differences: Partial<Meter>): Meter {
  return { keyId, remaining: null, refilledAt: newYear, arrivals: {}, lastUsedAt: newYear, ...differences }
}
