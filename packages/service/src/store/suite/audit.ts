import { describe, expect, test } from 'vitest'
import { verifyChain } from '../../audit/chain.ts'
import type { AuditFilter } from '../store.ts'
import type { StoreOfTest } from '../store-suite.ts'
import { aKey, aMember, aNote, aRootKey, aWebhook, collect, newYear, ours, theirs } from './records.ts'

export function auditSuite(store: StoreOfTest): void {
  describe('the audit log', () => {
    test('has a line for each change, with its actor, in one chain per project', async () => {
      const key = aKey()
      const actor = { kind: 'user', id: 'user_1', projectId: ours, role: 'owner' } as const
      await store().keys.insert([key], aNote('key.create', { actor, details: { name: 'ci', tags: ['a'] } }))
      await store().keys.insert([aKey({ projectId: theirs })], aNote('key.create'))
      const entries = await collect(store().audit.export(ours))
      expect(entries.map(({ sequence, action }) => [sequence, action])).toEqual([
        [1, 'project.create'],
        [2, 'keyspace.create'],
        [3, 'key.create'],
      ])
      expect(entries[2]).toMatchObject({
        projectId: ours,
        at: newYear,
        actor: { kind: 'user', id: 'user_1' },
        target: key.id,
        details: { name: 'ci', tags: ['a'] },
      })
      expect(verifyChain(entries)).toEqual({ intact: true, last: { sequence: 3, hash: entries[2]?.hash } })
    })

    test('is intact after changes of every kind at once', async () => {
      const { keys, projects, people, webhooks } = store()
      const before = (await collect(store().audit.export(ours))).length
      const key = aKey()
      await keys.insert([key], aNote('key.create'))
      const successor = aKey()
      await Promise.all([
        keys.change(
          ours,
          key.id,
          () => ({ name: 'x' }),
          aNote('key.update', { details: { nested: { b: 1, a: -0.5 } } }),
        ),
        keys.rotate(ours, key.id, { successorId: successor.id }, successor, aNote('key.rotate')),
        keys.insert([aKey(), aKey(), aKey()], aNote('key.import')),
        projects.change(ours, { name: 'y' }, aNote('project.rename')),
        projects.saveRole({ projectId: ours, name: 'r', permissions: [] }, aNote('role.save')),
        people.insertRootKey(aRootKey(), aNote('rootkey.create')),
        people.saveMember(aMember(), aNote('member.add')),
        webhooks.insert(aWebhook(), aNote('webhook.create', { details: { 'é\ud83d\ude00': 'ü' } })),
      ])
      const entries = await collect(store().audit.export(ours))
      // Two lines for the rotation, one for each key that was imported.
      expect(entries).toHaveLength(before + 1 + 1 + 2 + 3 + 5)
      expect(verifyChain(entries)).toMatchObject({ intact: true })
    })

    test('is listed newest first, page by page, of one target if asked', async () => {
      const key = aKey()
      await store().keys.insert([key], aNote('key.create'))
      for (let count = 0; count < 5; count++) {
        await store().keys.change(ours, key.id, () => ({ name: `${count}` }), aNote('key.update'))
      }
      const first = await store().audit.list(ours, { limit: 4, cursor: null }, {})
      const second = await store().audit.list(ours, { limit: 4, cursor: first.cursor }, {})
      expect([...first.items, ...second.items].map(({ sequence }) => sequence)).toEqual([8, 7, 6, 5, 4, 3, 2, 1])
      expect(second.cursor).toBeNull()
      const ofKey = await store().audit.list(ours, { limit: 100, cursor: null }, { target: key.id })
      expect(ofKey.items).toHaveLength(6)
      expect((await store().audit.list(theirs, { limit: 100, cursor: null }, { target: key.id })).items).toEqual([])
    })

    test('is listed by what was done, by whom and when', async () => {
      const { audit, keys, webhooks } = store()
      const admin = { kind: 'user', id: 'user_2', projectId: ours, role: 'admin' } as const
      await keys.insert([aKey()], aNote('key.create', { at: newYear }))
      await keys.insert([aKey()], aNote('key.import', { at: newYear + 1, actor: admin }))
      await webhooks.insert(aWebhook(), aNote('webhook.create', { at: newYear + 2 }))
      const actions = async (filter: AuditFilter) =>
        (await audit.list(ours, { limit: 10, cursor: null }, filter)).items.map(({ action }) => action)
      expect(await actions({ action: 'key' })).toEqual(['key.import', 'key.create'])
      expect(await actions({ action: 'key.create' })).toEqual(['key.create'])
      expect(await actions({ action: 'ke' })).toEqual([])
      expect(await actions({ actorId: 'user_2' })).toEqual(['key.import'])
      expect(await actions({ from: newYear + 1, to: newYear + 2 })).toEqual(['key.import'])
    })

    test('notes nothing that was not done', async () => {
      const before = await collect(store().audit.export(ours))
      await store().keys.change(ours, 'key_none', () => ({ name: 'x' }), aNote('key.update'))
      await store().projects.deleteRole(ours, 'none', aNote('role.delete'))
      await store().people.removeMember(ours, 'none', aNote('member.remove'))
      await store().webhooks.remove(ours, 'wh_none', aNote('webhook.delete'))
      expect(await collect(store().audit.export(ours))).toEqual(before)
    })
  })
}
