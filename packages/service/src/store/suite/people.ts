import { describe, expect, test } from 'vitest'
import { StoreConflict } from '../store.ts'
import type { StoreOfTest } from '../store-suite.ts'
import type { Invitation, Person } from '../../model/actor.ts'
import { aMember, aNote, aRootKey, collect, dayMs, drained, newYear, ours, theirs } from './records.ts'

const aHash = aRootKey().hash
const ann: Person = { id: 'user_ann', email: 'ann@example.com', name: 'Ann', passwordHash: 'salt:hash' }
const annAsMember = aMember({ userId: ann.id, role: 'admin' })

function anInvitation(differences: Partial<Invitation> = {}): Invitation {
  const times = { createdAt: newYear, expiresAt: newYear + 1000 }
  return {
    id: 'inv_1',
    hash: aHash,
    projectId: ours,
    email: 'ann@example.com',
    role: 'admin',
    createdBy: 'user_1',
    ...times,
    ...differences,
  }
}

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

    test('the last owner stays, whoever asks at the same time', async () => {
      const { people } = store()
      for (const userId of ['user_1', 'user_2']) await people.saveMember(aMember({ userId }), aNote('member.add'))
      const demote = (userId: string) => people.saveMember(aMember({ userId, role: 'viewer' }), aNote('member.change'))
      const outcomes = await Promise.allSettled([demote('user_1'), demote('user_2')])
      expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
      await expect(people.removeMember(ours, 'user_2', aNote('member.remove'))).rejects.toThrow(StoreConflict)
      expect((await people.members(ours)).map(({ role }) => role)).toEqual(['viewer', 'owner'])
    })
  })

  describe('one-time links', () => {
    test('let one person in, once, with everything or nothing', async () => {
      const { people, audit } = store()
      await people.insertInvitation(anInvitation(), aNote('invitation.create'))
      const lines = await collect(audit.export(ours))
      const outcomes = await Promise.all([1, 2].map(() => people.enrol('inv_1', ann, annAsMember, aNote('member.add'))))
      expect(outcomes).toEqual([true, false])
      expect(await people.memberships(ann.id)).toEqual([{ projectId: ours, role: 'admin' }])
      expect(await people.linkByHash(aHash, newYear)).toBeNull()
      expect(await collect(audit.export(ours))).toHaveLength(lines.length + 1)
      await people.insertInvitation(anInvitation(), aNote('invitation.create'))
      const again = people.enrol('inv_1', { ...ann, id: 'user_again' }, annAsMember, aNote('member.add'))
      await expect(again).rejects.toThrow(StoreConflict)
      expect(await people.linkByHash(aHash, newYear)).not.toBeNull()
    })

    test('end by time, by the next one, by being withdrawn, and with the role of whoever made them', async () => {
      const { people } = store()
      await people.saveMember(aMember({ userId: 'other' }), aNote('member.add'))
      await people.saveMember(aMember(), aNote('member.add'))
      await people.insertInvitation(anInvitation({ id: 'inv_0', hash: aRootKey().hash }), aNote('invitation.create'))
      await people.insertInvitation(anInvitation(), aNote('invitation.create'))
      expect(await people.invitations(ours)).toEqual([anInvitation()])
      expect(await people.invitations(theirs)).toEqual([])
      expect(await people.linkByHash(aHash, newYear)).toEqual(anInvitation())
      expect(await people.linkByHash(aHash, newYear + 1000)).toBeNull()
      expect(await people.removeInvitation(theirs, 'inv_1', aNote('invitation.remove'))).toBe(false)
      expect(await people.removeInvitation(ours, 'inv_1', aNote('invitation.remove'))).toBe(true)
      await people.insertInvitation(anInvitation(), aNote('invitation.create'))
      await people.saveMember(aMember({ role: 'viewer' }), aNote('member.change'))
      expect(await people.invitations(ours)).toEqual([])
      await people.insertInvitation(anInvitation(), aNote('invitation.create'))
      await drained(store().forget(newYear + 3 * dayMs))
      expect(await people.invitations(ours)).toEqual([])
    })

    test('that of setup is one, and ends when there is a person', async () => {
      const { people } = store()
      const setup = {
        id: 'inv_s',
        hash: aHash,
        role: 'owner',
        createdAt: newYear,
        createdBy: 'system',
        expiresAt: newYear + 1000,
      } as const
      await people.saveSetupLink({ ...setup, id: 'inv_r', hash: aRootKey().hash })
      await people.saveSetupLink(setup)
      expect(await people.linkByHash(aHash, newYear)).toEqual(setup)
      expect(await people.hasPeople()).toBe(false)
      expect(await people.enrol('inv_r', ann, annAsMember, aNote('member.add'))).toBe(false)
      await people.insertInvitation(anInvitation({ hash: aRootKey().hash }), aNote('invitation.create'))
      expect(await people.enrol('inv_1', ann, annAsMember, aNote('member.add'))).toBe(true)
      expect(await people.hasPeople()).toBe(true)
      expect(
        await people.enrol('inv_s', { ...ann, id: 'user_b', email: 'b@example.com' }, annAsMember, aNote('member.add')),
      ).toBe(false)
    })
  })
}
