import { describe, expect, test } from 'vitest'
import { clocksDifferMs, goneAfterMs, type Acknowledgement, type Decider } from '../../model/decider.ts'
import type { KeyRecord } from '../../model/key.ts'
import type { StoreOfTest } from '../store-suite.ts'
import { aKey, aNote, dayMs, drained, newYear, ours } from './records.ts'

const timeOf = ({ deciderId, at }: Acknowledgement) => [deciderId, at]

const aDecider = (id: string, differences: Partial<Decider> = {}): Decider => {
  return { id, name: `host ${id}`, startedAt: newYear, version: 0, lastHeardAt: newYear, ...differences }
}

export function decidersSuite(store: StoreOfTest): void {
  const versionNow = async () => (await store().keys.changesSince(Number.MAX_SAFE_INTEGER)).version
  const revoke = async ({ id }: KeyRecord, revokedAt = newYear): Promise<KeyRecord> => {
    return (await store().keys.change(ours, id, () => ({ revokedAt }), aNote('key.revoke')))!
  }
  const issued = async (): Promise<KeyRecord> => {
    const [key] = await store().keys.insert([aKey()], aNote('key.create'))
    return key!
  }
  const told = (key: KeyRecord) => store().deciders.acknowledgements(key.id, key.revokedAt ?? 0)

  describe('processes that decide', () => {
    test('are those that told last what they told last, until they leave', async () => {
      const { deciders } = store()
      await deciders.report(aDecider('b', { startedAt: newYear + 1 }), [])
      await deciders.report(aDecider('a'), [])
      const later = aDecider('a', { version: 7, lastHeardAt: newYear + 9 })
      await deciders.report(later, [{ after: 0, version: 7, at: newYear + 9 }])
      expect(await deciders.all()).toEqual([later, aDecider('b', { startedAt: newYear + 1 })])
      await deciders.leave('a', newYear + 10)
      await deciders.leave('nobody', newYear + 10)
      expect((await deciders.all()).map(({ id }) => id)).toEqual(['b'])
    })

    test('are no change of keys', async () => {
      const before = await versionNow()
      await store().deciders.report(aDecider('a'), [{ after: 0, version: 7, at: newYear }])
      await store().deciders.leave('a', newYear)
      expect(await versionNow()).toBe(before)
    })

    test('acknowledge the revocations among the changes that they followed, each at its time', async () => {
      const [first, second, other] = [await issued(), await issued(), await issued()]
      const start = await versionNow()
      const gone = await revoke(first)
      const goneToo = await revoke(second, newYear + 3)
      const last = await versionNow()
      expect([gone.version, goneToo.version]).toEqual([last - 1, last])
      await store().deciders.report(aDecider('a', { version: last, lastHeardAt: newYear + 9 }), [
        { after: start, version: last - 1, at: newYear + 5 },
        { after: last - 1, version: last, at: newYear + 8 },
      ])
      await store().deciders.report(aDecider('b', { version: last - 1 }), [
        { after: start, version: last - 1, at: newYear + 4 },
      ])
      expect(await told(gone)).toEqual([
        { deciderId: 'b', name: 'host b', at: newYear + 4, lastHeardAt: newYear },
        { deciderId: 'a', name: 'host a', at: newYear + 5, lastHeardAt: newYear + 9 },
      ])
      expect((await told(goneToo)).map(timeOf)).toEqual([['a', newYear + 8]])
      expect(await told(other)).toEqual([])
    })

    test('acknowledge once: the first time holds, also when the revoked key is changed', async () => {
      const key = await issued()
      const start = await versionNow()
      const { version, ...gone } = await revoke(key)
      const at = newYear + 5
      await store().deciders.report(aDecider('a', { version }), [{ after: start, version, at }])
      const renamed = await store().keys.change(ours, key.id, () => ({ name: 'gone' }), aNote('key.update'))
      const later = { after: version, version: renamed!.version, at: at + dayMs }
      await store().deciders.report(aDecider('a', { version: later.version }), [later])
      expect((await told({ ...gone, version })).map(timeOf)).toEqual([['a', at]])
    })

    test('acknowledge a second revocation of a restored key apart from the first', async () => {
      const key = await issued()
      const first = await revoke(key)
      const decider = aDecider('a', { version: first.version })
      await store().deciders.report(decider, [{ after: key.version, version: first.version, at: newYear + 1 }])
      await store().keys.change(ours, key.id, () => ({ revokedAt: null }), aNote('key.restore'))
      const again = await revoke(key, newYear + 50)
      expect(await told(again)).toEqual([])
      const followed = { after: first.version, version: again.version, at: newYear + 60 }
      await store().deciders.report({ ...decider, version: again.version }, [followed])
      expect((await told(again)).map(timeOf)).toEqual([['a', newYear + 60]])
      expect((await told(first)).map(timeOf)).toEqual([['a', newYear + 1]])
    })

    test('that began after a revocation do not acknowledge a change of the revoked key as one', async () => {
      const key = await revoke(await issued())
      const startedAt = newYear + clocksDifferMs + 1
      const later = aDecider('later', { version: key.version, startedAt, lastHeardAt: startedAt })
      await store().deciders.report(later, [])
      const renamed = await store().keys.change(ours, key.id, () => ({ name: 'gone' }), aNote('key.update'))
      const followed = { after: key.version, version: renamed!.version, at: startedAt + 5 }
      await store().deciders.report({ ...later, version: renamed!.version }, [followed])
      await store().deciders.leave('later', startedAt + 10)
      expect(await told(renamed!)).toEqual([])
    })

    test('that leave acknowledge by that what they had not followed', async () => {
      const [known, unknown] = [await issued(), await issued()]
      const before = await revoke(known)
      await store().deciders.report(aDecider('a', { version: before.version }), [])
      const after = await revoke(unknown)
      await store().deciders.leave('a', newYear + 7)
      expect(await told(after)).toEqual([{ deciderId: 'a', name: 'host a', at: newYear + 7, lastHeardAt: newYear + 7 }])
      expect(await told(before)).toEqual([])
    })

    test('that fell silent are forgotten, not that they never acknowledged; one that comes back does', async () => {
      const [missed, later] = [await issued(), await issued()]
      const { deciders } = store()
      const start = await versionNow()
      const silent = aDecider('silent', { version: start })
      await deciders.report(silent, [])
      const gone = await revoke(missed)
      const goneLater = await revoke(later, newYear + goneAfterMs + 1)
      const alive = aDecider('alive', { version: goneLater.version, lastHeardAt: newYear + goneAfterMs })
      await deciders.report(alive, [{ after: start, version: goneLater.version, at: newYear + 2 }])
      await drained(store().forget(newYear + goneAfterMs))
      expect(await deciders.all()).toHaveLength(2)
      await drained(store().forget(newYear + goneAfterMs + 1))
      expect(await deciders.all()).toEqual([alive])
      expect(await told(gone)).toEqual([
        { deciderId: 'alive', name: 'host alive', at: newYear + 2, lastHeardAt: alive.lastHeardAt },
        { deciderId: 'silent', name: 'host silent', at: null, lastHeardAt: newYear },
      ])
      expect((await told(goneLater)).map(timeOf)).toEqual([['alive', newYear + 2]])
      const back = { after: start, version: goneLater.version, at: newYear + dayMs }
      await deciders.report({ ...silent, version: goneLater.version, lastHeardAt: newYear + dayMs }, [back])
      expect((await told(gone)).map(timeOf)).toEqual([
        ['alive', newYear + 2],
        ['silent', newYear + dayMs],
      ])
    })

    test('acknowledged what is forgotten with the usage of the project', async () => {
      const [old, young] = [await issued(), await issued()]
      const start = await versionNow()
      const gone = await revoke(old, newYear - 91 * dayMs)
      const goneLater = await revoke(young, newYear - 89 * dayMs)
      const { version } = goneLater
      const decider = aDecider('a', { version, startedAt: newYear - 100 * dayMs })
      await store().deciders.report(decider, [{ after: start, version, at: newYear }])
      expect([await told(gone), await told(goneLater)].map(({ length }) => length)).toEqual([1, 1])
      await drained(store().forget(newYear))
      expect([await told(gone), await told(goneLater)].map(({ length }) => length)).toEqual([0, 1])
    })
  })
}
