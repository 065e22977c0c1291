import { describe, expect, test } from 'vitest'
import { StoreConflict } from '../store.ts'
import type { StoreOfTest } from '../store-suite.ts'
import { aMember, aNote, aRootKey, newYear, ours, theirs } from './records.ts'

export function peopleSuite(store: StoreOfTest): void {
  describe('people', () => {
    test('root keys are seen and changed in their own project', async () => {
      const { people } = store()
      const mine = aRootKey({ scopes: ['keys:read', 'keys:write'] })
      const other = aRootKey({ projectId: theirs, createdAt: newYear + 1 })
      for (const key of [mine, other]) await people.insertRootKey(key, aNote('rootkey.create'))
      expect(await people.rootKeys(ours)).toEqual([mine])
      expect(await people.allRootKeys()).toEqual([mine, other])
      expect(await people.changeRootKey(theirs, mine.id, { revokedAt: 1 }, aNote('rootkey.revoke'))).toBeNull()
      const revoked = await people.changeRootKey(ours, mine.id, { revokedAt: newYear }, aNote('rootkey.revoke'))
      expect(revoked).toEqual({ ...mine, revokedAt: newYear })
      expect(await people.rootKeys(ours)).toEqual([revoked])
    })

    test('a root key is not made twice, and each change counts', async () => {
      const { people, projects } = store()
      const key = aRootKey()
      const before = await projects.version()
      await people.insertRootKey(key, aNote('rootkey.create'))
      const after = await projects.version()
      expect(after).toBeGreaterThan(before)
      const again = people.insertRootKey(aRootKey({ hash: key.hash }), aNote('rootkey.create'))
      await expect(again).rejects.toThrow(StoreConflict)
      await people.changeRootKey(ours, key.id, { scopes: [] }, aNote('rootkey.update'))
      expect(await projects.version()).toBeGreaterThan(after)
    })

    test('root keys remember their last use, which nobody has to hear of', async () => {
      const { people, projects } = store()
      const [used, unused] = [aRootKey(), aRootKey()]
      for (const key of [used, unused]) await people.insertRootKey(key, aNote('rootkey.create'))
      const version = await projects.version()
      await people.saveRootKeyUses([{ id: used.id, lastUsedAt: newYear + 5 }])
      await people.saveRootKeyUses([
        { id: used.id, lastUsedAt: newYear },
        { id: 'rk_gone', lastUsedAt: newYear },
      ])
      const found = new Map((await people.rootKeys(ours)).map(({ id, lastUsedAt }) => [id, lastUsedAt]))
      expect([found.get(used.id), found.get(unused.id)]).toEqual([newYear + 5, null])
      expect(await projects.version()).toBe(version)
    })

    test('members are one per person and project', async () => {
      const { people } = store()
      await people.saveMember(aMember(), aNote('member.add'))
      await people.saveMember(aMember({ projectId: theirs, role: 'viewer' }), aNote('member.add'))
      await people.saveMember(aMember({ userId: 'user_2', since: newYear + 1 }), aNote('member.add'))
      await people.saveMember(aMember({ role: 'admin' }), aNote('member.change'))
      expect(await people.members(ours)).toEqual([
        aMember({ role: 'admin' }),
        aMember({ userId: 'user_2', since: newYear + 1 }),
      ])
      expect(await people.memberships('user_1')).toEqual([
        { projectId: ours, role: 'admin' },
        { projectId: theirs, role: 'viewer' },
      ])
      expect(await people.removeMember(theirs, 'user_2', aNote('member.remove'))).toBe(false)
      expect(await people.removeMember(ours, 'user_1', aNote('member.remove'))).toBe(true)
      expect(await people.memberships('user_1')).toEqual([{ projectId: theirs, role: 'viewer' }])
    })
  })
}
