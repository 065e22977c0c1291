import { describe, expect, test } from 'vitest'
import type { Project } from '../../model/project.ts'
import { StoreConflict } from '../store.ts'
import type { StoreOfTest } from '../store-suite.ts'
import { aKeyspace, aNote, aProject, keyspaceOf, newYear, ours, theirs } from './records.ts'

const suspend = ({ suspendedAt }: Project) =>
  suspendedAt === null ? ({ suspendedAt: newYear, suspendedBy: 'operator' } as const) : null

export function projectsSuite(store: StoreOfTest): void {
  describe('projects', () => {
    test('come back as they were written and as they were changed', async () => {
      const { projects } = store()
      const first = await projects.byId(ours)
      expect(first).toEqual({ ...aProject(ours), version: first?.version })
      const settings = { ...aProject(ours).settings, undoDays: 30 }
      const changed = await projects.change(ours, { suspendedAt: newYear, settings }, aNote('project.suspend'))
      expect(changed).toMatchObject({ name: first?.name, suspendedAt: newYear, settings })
      expect(await projects.all()).toEqual([changed, await projects.byId(theirs)])
      expect(await projects.byId('proj_none')).toBeNull()
      expect(await projects.change('proj_none', { name: 'x' }, aNote('project.rename'))).toBeNull()
    })

    test('are changed by what they are at that moment, or not at all', async () => {
      const { projects } = store()
      const both = await Promise.all([1, 2].map(() => projects.change(ours, suspend, aNote('project.suspend'))))
      expect(both.filter(Boolean)).toMatchObject([{ suspendedAt: newYear, suspendedBy: 'operator' }])
      const version = await projects.version()
      expect(await projects.change(ours, suspend, aNote('project.suspend'))).toBeNull()
      expect(await projects.version()).toBe(version)
    })

    test('are not made twice', async () => {
      const { projects } = store()
      await expect(projects.insert(aProject(ours), aNote('project.create'))).rejects.toThrow(StoreConflict)
      await expect(projects.insertKeyspace(aKeyspace(ours), aNote('keyspace.create'))).rejects.toThrow(StoreConflict)
    })

    test('keyspaces are changed in their own project only', async () => {
      const { projects } = store()
      const id = keyspaceOf(ours)
      expect(await projects.changeKeyspace(theirs, id, { name: 'mine' }, aNote('keyspace.update'))).toBeNull()
      const settings = { ...aKeyspace(ours).settings, realm: 'new' }
      const changed = await projects.changeKeyspace(
        ours,
        id,
        { settings, deletedAt: newYear },
        aNote('keyspace.delete'),
      )
      expect(changed).toMatchObject({ name: 'API', settings, deletedAt: newYear })
      const all = await projects.keyspaces()
      expect(all.find((keyspace) => keyspace.id === id)).toEqual(changed)
      expect(all.map(({ projectId }) => projectId).toSorted()).toEqual([ours, theirs])
    })

    test('roles are replaced and deleted by name, each project its own', async () => {
      const { projects } = store()
      for (const projectId of [ours, theirs]) {
        await projects.saveRole({ projectId, name: 'admin', permissions: ['user:*'] }, aNote('role.save'))
      }
      await projects.saveRole({ projectId: ours, name: 'admin', permissions: ['user:read'] }, aNote('role.save'))
      expect(await projects.roles()).toEqual([
        { projectId: ours, name: 'admin', permissions: ['user:read'] },
        { projectId: theirs, name: 'admin', permissions: ['user:*'] },
      ])
      expect(await projects.deleteRole(ours, 'admin', aNote('role.delete'))).toBe(true)
      expect(await projects.deleteRole(ours, 'admin', aNote('role.delete'))).toBe(false)
      expect((await projects.roles()).map(({ projectId }) => projectId)).toEqual([theirs])
    })

    test('the version grows with each change and stands still otherwise', async () => {
      const { projects } = store()
      const changes = [
        () => projects.change(ours, { name: 'x' }, aNote('project.rename')),
        () => projects.insertKeyspace(aKeyspace(ours, { id: 'ks_2' }), aNote('keyspace.create')),
        () => projects.changeKeyspace(ours, 'ks_2', { name: 'x' }, aNote('keyspace.update')),
        () => projects.saveRole({ projectId: ours, name: 'r', permissions: [] }, aNote('role.save')),
        () => projects.deleteRole(ours, 'r', aNote('role.delete')),
      ]
      let version = await projects.version()
      for (const change of changes) {
        await change()
        const next = await projects.version()
        expect(next).toBeGreaterThan(version)
        version = next
      }
      await projects.deleteRole(ours, 'r', aNote('role.delete'))
      expect(await projects.version()).toBe(version)
    })
  })
}
