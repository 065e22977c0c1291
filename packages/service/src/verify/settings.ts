import type { Store } from '../store/store.ts'
import type { Home } from './home.ts'
import { RoleBook } from './role-book.ts'

/** Projects, keyspaces and roles of all tenants, in memory. */
export class Settings {
  readonly roles = new RoleBook()
  readonly #store: Store['projects']
  readonly #homes = new Map<string, Home>()
  #version = -1
  #reading: Promise<void> | null = null

  constructor(store: Store['projects']) {
    this.#store = store
  }

  /** By id of the keyspace; undefined: made since the last reading. */
  home(keyspaceId: string): Home | undefined {
    return this.#homes.get(keyspaceId)
  }

  /** Reads everything again if anything has changed. */
  async follow(): Promise<void> {
    const version = await this.#store.version()
    if (version === this.#version) return
    await this.reload()
    this.#version = version
  }

  /** Calls while a reading is under way wait for one that begins after them. */
  async reload(): Promise<void> {
    if (this.#reading) await this.#reading.catch(() => {})
    this.#reading ??= this.#read().finally(() => (this.#reading = null))
    return this.#reading
  }

  async #read(): Promise<void> {
    const [projects, keyspaces, roles] = await Promise.all([
      this.#store.all(),
      this.#store.keyspaces(),
      this.#store.roles(),
    ])
    const projectOf = new Map(projects.map((project) => [project.id, project]))
    for (const keyspace of keyspaces) {
      const project = projectOf.get(keyspace.projectId)
      if (!project) continue
      const home = this.#homes.get(keyspace.id)
      if (home) Object.assign(home, { keyspace, project })
      else this.#homes.set(keyspace.id, { keyspace, project, hasImports: false })
    }
    this.roles.replace(roles)
  }
}
