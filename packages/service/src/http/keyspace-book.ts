import type { Keyspace } from '../model/project.ts'
import type { Store } from '../store/store.ts'

/** Keyspaces of all projects, in memory: an unknown key is refused in the manner of the API that was asked for. */
export class KeyspaceBook {
  readonly #store: Pick<Store, 'projects'>
  #byProject: ReadonlyMap<string, readonly Keyspace[]> = new Map()
  #version = -1

  constructor(store: Pick<Store, 'projects'>) {
    this.#store = store
  }

  /** Reads keyspaces again where something changed, in whichever process. */
  async refresh(): Promise<void> {
    const version = await this.#store.projects.version()
    if (version === this.#version) return
    const open = (await this.#store.projects.keyspaces()).filter(({ deletedAt }) => deletedAt === null)
    const byProject = new Map<string, Keyspace[]>()
    for (const keyspace of open)
      byProject.set(keyspace.projectId, [...(byProject.get(keyspace.projectId) ?? []), keyspace])
    this.#byProject = byProject
    this.#version = version
  }

  /** By id or name; without a name, the one that is the only one. */
  find(projectId: string, named: string | undefined): Keyspace | null {
    const own = this.#byProject.get(projectId) ?? []
    if (named === undefined) return own.length === 1 ? (own[0] ?? null) : null
    return own.find(({ id, name }) => id === named || name === named) ?? null
  }
}
