import type { KeyRecord } from '../model/key.ts'
import type { Keyspace } from '../model/project.ts'
import type { Store } from '../store/store.ts'

/** A keyspace of this project that was not deleted, by id or name. */
export async function findKeyspace(store: Store, projectId: string, named: string): Promise<Keyspace | null> {
  const own = (await store.projects.keyspaces()).filter(
    (each) => each.projectId === projectId && each.deletedAt === null,
  )
  return own.find(({ id }) => id === named) ?? own.find(({ name }) => name === named) ?? null
}

export async function keyspacesById(store: Store, projectId: string): Promise<ReadonlyMap<string, Keyspace>> {
  const all = await store.projects.keyspaces()
  return new Map(all.filter((each) => each.projectId === projectId).map((each) => [each.id, each]))
}

export async function findKey(store: Store, projectId: string, id: string): Promise<KeyRecord | null> {
  return (await store.keys.byId(projectId, id))?.record ?? null
}
