import type { Issuer } from '@why401/core/issuer'
import { usualUnknownKeys, type Keyspace, type Project } from '../model/project.ts'
import type { Store } from '../store/store.ts'
import type { Home } from './home.ts'
import { RoleBook } from './role-book.ts'

/** Random digits and checksum of the keys that are made today: see `makeKey`. */
const bodyLength = 42

/** Projects, keyspaces and roles of all tenants, in memory. */
export class Settings {
  readonly roles = new RoleBook()
  readonly #store: Store['projects']
  readonly #homes = new Map<string, Home>()
  #projects: ReadonlyMap<string, Project> = new Map()
  #issuers = new Map<string, Issuer>()
  /** By project and name. */
  #byName = new Map<string, Keyspace>()
  #present: readonly Keyspace[] = []
  /** Projects that took over keys of another form. */
  readonly #importers = new Set<string>()
  #version = -1
  #reading: Promise<void> | null = null

  constructor(store: Store['projects']) {
    this.#store = store
  }

  /** By id of the keyspace; undefined: made since the last reading. */
  home(keyspaceId: string): Home | undefined {
    return this.#homes.get(keyspaceId)
  }

  /** A keyspace of the project that was not deleted, by id or name; without a name, the only one; null: there is none. */
  named(projectId: string, named: string | undefined): Keyspace | null {
    if (named === undefined) return this.#onlyOf(projectId)
    const byId = this.#homes.get(named)?.keyspace
    if (byId) return byId.projectId === projectId && byId.deletedAt === null ? byId : null
    return this.#byName.get(`${projectId} ${named}`) ?? null
  }

  #onlyOf(projectId: string): Keyspace | null {
    const own = this.#present.filter((keyspace) => keyspace.projectId === projectId)
    return own.length === 1 ? (own[0] ?? null) : null
  }

  /** What a project's keys look like; undefined where it issues none. */
  issuer(projectId: string): Issuer | undefined {
    return this.#issuers.get(projectId)
  }

  /** Refusals of unknown keys that one address of this project's callers may cause in a minute; null: any number. */
  unknownKeysPerMinute(projectId: string): number | null {
    const said = this.#projects.get(projectId)?.settings.unknownKeysPerMinute
    return said === undefined ? usualUnknownKeys : said
  }

  /** Keys of a form of their own were taken over: from now on a strange form is no finding. */
  noteImport(projectId: string): void {
    const issuer = this.#issuers.get(projectId)
    this.#importers.add(projectId)
    if (issuer && !issuer.hasImports) this.#issuers.set(projectId, { ...issuer, hasImports: true })
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
    this.#projects = projectOf
    for (const keyspace of keyspaces) {
      const project = projectOf.get(keyspace.projectId)
      if (!project) continue
      const home = this.#homes.get(keyspace.id)
      if (home) Object.assign(home, { keyspace, project })
      else this.#homes.set(keyspace.id, { keyspace, project })
    }
    const present = keyspaces.filter(({ deletedAt }) => deletedAt === null)
    this.#present = present
    this.#byName = new Map(present.map((keyspace) => [`${keyspace.projectId} ${keyspace.name}`, keyspace]))
    this.#issuers = new Map(projects.map(({ id }) => [id, this.#issuerOf(id, keyspaces)]))
    this.roles.replace(roles)
  }

  #issuerOf(projectId: string, keyspaces: readonly Keyspace[]): Issuer {
    const prefixes = keyspaces.filter((keyspace) => keyspace.projectId === projectId).map(({ prefix }) => prefix)
    return {
      prefixes: [...new Set(prefixes)],
      environments: ['live', 'test'],
      bodyLength,
      others: [{ kind: 'root key', prefix: 'why401_root_' }],
      hasImports: this.#importers.has(projectId),
    }
  }
}
