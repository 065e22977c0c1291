import { newId } from '../keys/new-id.ts'
import { newProject } from '../model/new-project.ts'
import type { Project } from '../model/project.ts'
import type { Store } from '../store/store.ts'

/** The oldest project. An installation without one gets it here: whoever starts it needs nothing else to begin. */
export async function firstProject(store: Pick<Store, 'projects'>, now: number): Promise<Project> {
  const oldest = (await store.projects.all()).toSorted((a, b) => a.createdAt - b.createdAt)[0]
  if (oldest) return oldest
  const id = newId('proj')
  const actor = { kind: 'system', id: 'first-start', projectId: id } as const
  const note = { actor, action: 'project.create', at: now, details: { name: 'default' } }
  return store.projects.insert(newProject(id, 'default', now), note)
}
