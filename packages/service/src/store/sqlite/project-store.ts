import type { Kysely, Selectable, Transaction } from 'kysely'
import type { Keyspace, KeyspaceSettings, Project, ProjectSettings, Role } from '../../model/project.ts'
import { StoreConflict, type Note, type ProjectStore } from '../store.ts'
import { currentVersion, nextVersion, type Versions } from './counters.ts'
import { isUniqueViolation } from './database-error.ts'
import { record } from './ledger.ts'
import type { Tables } from './tables.ts'
import type { Transactions } from './transactions.ts'

const dayMs = 86_400_000

export class SqliteProjectStore implements ProjectStore {
  readonly #reader: Kysely<Tables>
  readonly #transactions: Transactions
  readonly #versions: Versions

  constructor(reader: Kysely<Tables>, transactions: Transactions, versions: Versions) {
    this.#reader = reader
    this.#transactions = transactions
    this.#versions = versions
  }

  insert(project: Project, note: Note): Promise<Project> {
    return this.#change(project.id, project.id, note, async (transaction, version) => {
      const written = { ...project, version }
      await transaction.insertInto('projects').values(projectRow(written)).execute()
      return written
    })
  }

  async byId(id: string): Promise<Project | null> {
    const row = await this.#reader.selectFrom('projects').selectAll().where('id', '=', id).executeTakeFirst()
    return row ? projectOf(row) : null
  }

  async all(): Promise<readonly Project[]> {
    return (await this.#reader.selectFrom('projects').selectAll().orderBy('created_at').orderBy('id').execute()).map(
      projectOf,
    )
  }

  change(id: string, change: Parameters<ProjectStore['change']>[1], note: Note): Promise<Project | null> {
    return this.#change(id, id, note, async (transaction, version) => {
      const find = transaction.selectFrom('projects').selectAll().where('id', '=', id)
      const row = await find.executeTakeFirst()
      const project = row && projectOf(row)
      const patch = project && (typeof change === 'function' ? change(project) : change)
      if (!patch) return null
      const changed = { ...project, ...patch, version }
      await transaction.updateTable('projects').set(projectRow(changed)).where('id', '=', id).execute()
      return changed
    })
  }

  insertKeyspace(keyspace: Keyspace, note: Note): Promise<Keyspace> {
    return this.#change(keyspace.projectId, keyspace.id, note, async (transaction, version) => {
      const written = { ...keyspace, version }
      await transaction.insertInto('keyspaces').values(keyspaceRow(written)).execute()
      return written
    })
  }

  changeKeyspace(
    projectId: string,
    id: string,
    patch: Parameters<ProjectStore['changeKeyspace']>[2],
    note: Note,
  ): Promise<Keyspace | null> {
    return this.#change(projectId, id, note, async (transaction, version) => {
      const find = transaction.selectFrom('keyspaces').selectAll().where('id', '=', id)
      const row = await find.where('project_id', '=', projectId).executeTakeFirst()
      if (!row) return null
      const changed = { ...keyspaceOf(row), ...patch, version }
      await transaction.updateTable('keyspaces').set(keyspaceRow(changed)).where('id', '=', id).execute()
      return changed
    })
  }

  async keyspaces(): Promise<readonly Keyspace[]> {
    return (await this.#reader.selectFrom('keyspaces').selectAll().orderBy('created_at').orderBy('id').execute()).map(
      keyspaceOf,
    )
  }

  async saveRole(role: Role, note: Note): Promise<void> {
    await this.#change(role.projectId, role.name, note, async (transaction) => {
      const permissions = JSON.stringify(role.permissions)
      await transaction
        .insertInto('roles')
        .values({ project_id: role.projectId, name: role.name, permissions })
        .onConflict((conflict) => conflict.columns(['project_id', 'name']).doUpdateSet({ permissions }))
        .execute()
      return role
    })
  }

  async deleteRole(projectId: string, name: string, note: Note): Promise<boolean> {
    const deleted = await this.#change(projectId, name, note, async (transaction) => {
      const { numDeletedRows } = await transaction
        .deleteFrom('roles')
        .where('project_id', '=', projectId)
        .where('name', '=', name)
        .executeTakeFirstOrThrow()
      return numDeletedRows > 0n ? name : null
    })
    return deleted !== null
  }

  async roles(): Promise<readonly Role[]> {
    const rows = await this.#reader.selectFrom('roles').selectAll().orderBy('project_id').orderBy('name').execute()
    return rows.map(({ project_id, name, permissions }) => ({
      projectId: project_id,
      name,
      permissions: JSON.parse(permissions) as string[],
    }))
  }

  version(): Promise<number> {
    return this.#versions.of('projects')
  }

  /** null from `work`: there was nothing to change, and nothing is noted. */
  async #change<Result extends object | string | null>(
    projectId: string,
    target: string,
    note: Note,
    work: (transaction: Transaction<Tables>, version: number) => Promise<Result>,
  ): Promise<Result> {
    try {
      return await this.#transactions.run(async (transaction) => {
        const result = await work(transaction, (await currentVersion(transaction, 'projects')) + 1)
        if (result === null) return result
        await nextVersion(transaction, 'projects')
        await record(transaction, projectId, [target], note)
        return result
      })
    } catch (error) {
      if (isUniqueViolation(error))
        throw new StoreConflict('A project or keyspace of this id exists.', { cause: error })
      throw error
    }
  }
}

function projectOf(row: Selectable<Tables['projects']>): Project {
  return {
    id: row.id,
    name: row.name,
    createdAt: row.created_at,
    suspendedAt: row.suspended_at,
    suspendedBy: row.suspended_by,
    settings: JSON.parse(row.settings) as ProjectSettings,
    version: row.version,
  }
}

function projectRow(project: Project): Selectable<Tables['projects']> {
  return {
    id: project.id,
    name: project.name,
    created_at: project.createdAt,
    suspended_at: project.suspendedAt,
    suspended_by: project.suspendedBy,
    settings: JSON.stringify(project.settings),
    version: project.version,
  }
}

function keyspaceOf(row: Selectable<Tables['keyspaces']>): Keyspace {
  return {
    id: row.id,
    projectId: row.project_id,
    name: row.name,
    prefix: row.prefix,
    settings: JSON.parse(row.settings) as KeyspaceSettings,
    createdAt: row.created_at,
    deletedAt: row.deleted_at,
    version: row.version,
  }
}

function keyspaceRow(keyspace: Keyspace): Selectable<Tables['keyspaces']> {
  return {
    id: keyspace.id,
    project_id: keyspace.projectId,
    name: keyspace.name,
    prefix: keyspace.prefix,
    settings: JSON.stringify(keyspace.settings),
    warn_expiry_ms: keyspace.settings.warnExpiryDays * dayMs,
    created_at: keyspace.createdAt,
    deleted_at: keyspace.deletedAt,
    version: keyspace.version,
  }
}
