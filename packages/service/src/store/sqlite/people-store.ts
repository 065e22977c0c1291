import { sql, type Kysely, type Selectable, type Transaction } from 'kysely'
import type { Invitation, Member, MemberRole, OneTimeLink, Person, RootKey, Scope } from '../../model/actor.ts'
import { StoreConflict, type Note, type PeopleStore } from '../store.ts'
import { nextVersion } from './counters.ts'
import { isUniqueViolation } from './database-error.ts'
import { hashText, requireHash } from './hash-bytes.ts'
import { record } from './ledger.ts'
import { anybody, changeRole, linkOf, linkRow, spend, writeMember, writePerson } from './people-rows.ts'
import type { Tables } from './tables.ts'
import type { Transactions } from './transactions.ts'

export class SqlitePeopleStore implements PeopleStore {
  readonly #reader: Kysely<Tables>
  readonly #transactions: Transactions

  constructor(reader: Kysely<Tables>, transactions: Transactions) {
    this.#reader = reader
    this.#transactions = transactions
  }

  async insertRootKey(key: RootKey, note: Note): Promise<void> {
    try {
      await this.#change(key.projectId, key.id, note, async (transaction) => {
        await transaction.insertInto('root_keys').values(rootKeyRow(key)).execute()
        return key
      })
    } catch (error) {
      if (isUniqueViolation(error)) throw new StoreConflict('A root key of this id or hash exists.', { cause: error })
      throw error
    }
  }

  async rootKeys(projectId: string): Promise<readonly RootKey[]> {
    const all = this.#reader.selectFrom('root_keys').selectAll().orderBy('created_at').orderBy('id')
    return (await all.where('project_id', '=', projectId).execute()).map(rootKeyOf)
  }

  async allRootKeys(): Promise<readonly RootKey[]> {
    return (await this.#reader.selectFrom('root_keys').selectAll().orderBy('created_at').orderBy('id').execute()).map(
      rootKeyOf,
    )
  }

  changeRootKey(
    projectId: string,
    id: string,
    patch: Parameters<PeopleStore['changeRootKey']>[2],
    note: Note,
  ): Promise<RootKey | null> {
    return this.#change(projectId, id, note, async (transaction) => {
      const find = transaction.selectFrom('root_keys').selectAll().where('id', '=', id)
      const row = await find.where('project_id', '=', projectId).executeTakeFirst()
      if (!row) return null
      const changed = { ...rootKeyOf(row), ...patch }
      await transaction.updateTable('root_keys').set(rootKeyRow(changed)).where('id', '=', id).execute()
      return changed
    })
  }

  saveRootKeyUses(uses: Parameters<PeopleStore['saveRootKeyUses']>[0]): Promise<void> {
    return this.#transactions.run(async (transaction) => {
      for (const { id, lastUsedAt } of uses) {
        await transaction
          .updateTable('root_keys')
          .set({ last_used_at: sql`max(ifnull(last_used_at, 0), ${lastUsedAt})` })
          .where('id', '=', id)
          .execute()
      }
    })
  }

  async saveMember(member: Member, note: Note): Promise<void> {
    const { projectId, userId } = member
    await this.#change(projectId, userId, note, async (transaction) => {
      await changeRole(transaction, member, () => writeMember(transaction, member))
      return member
    })
  }

  async removeMember(projectId: string, userId: string, note: Note): Promise<boolean> {
    const removed = await this.#change(projectId, userId, note, async (transaction) => {
      const remove = transaction.deleteFrom('members').where('project_id', '=', projectId).where('user_id', '=', userId)
      const member = { projectId, userId }
      const { numDeletedRows } = await changeRole(transaction, member, () => remove.executeTakeFirstOrThrow())
      return numDeletedRows > 0n ? userId : null
    })
    return removed !== null
  }

  async members(projectId: string): Promise<readonly Member[]> {
    const all = this.#reader.selectFrom('members').selectAll().orderBy('since').orderBy('user_id')
    return (await all.where('project_id', '=', projectId).execute()).map((row) => ({
      projectId: row.project_id,
      userId: row.user_id,
      email: row.email,
      role: row.role as MemberRole,
      since: row.since,
    }))
  }

  async memberships(userId: string) {
    const rows = await this.#reader
      .selectFrom('members')
      .select(['project_id', 'role'])
      .where('user_id', '=', userId)
      .orderBy('project_id')
      .execute()
    return rows.map(({ project_id, role }) => ({ projectId: project_id, role: role as MemberRole }))
  }

  async hasPeople(): Promise<boolean> {
    return anybody(this.#reader)
  }

  async saveSetupLink(link: OneTimeLink): Promise<void> {
    await this.#transactions.run(async (transaction) => {
      await transaction.deleteFrom('links').where('kind', '=', 'setup').execute()
      await transaction.insertInto('links').values(linkRow(link)).execute()
    })
  }

  async insertInvitation(invitation: Invitation, note: Note): Promise<void> {
    const { projectId, id, email } = invitation
    await this.#change(projectId, id, note, async (transaction) => {
      await transaction.deleteFrom('links').where('project_id', '=', projectId).where('email', '=', email).execute()
      await transaction.insertInto('links').values(linkRow(invitation)).execute()
      return invitation
    })
  }

  async invitations(projectId: string): Promise<readonly Invitation[]> {
    const rows = await this.#reader
      .selectFrom('links')
      .selectAll()
      .where('project_id', '=', projectId)
      .orderBy('created_at', 'desc')
      .orderBy('id')
      .execute()
    return rows.map((row) => linkOf(row) as Invitation)
  }

  async removeInvitation(projectId: string, id: string, note: Note): Promise<boolean> {
    const removed = await this.#change(projectId, id, note, async (transaction) => {
      const remove = transaction.deleteFrom('links').where('project_id', '=', projectId).where('id', '=', id)
      return (await remove.executeTakeFirstOrThrow()).numDeletedRows > 0n ? id : null
    })
    return removed !== null
  }

  async linkByHash(hash: string, now: number): Promise<OneTimeLink | Invitation | null> {
    const bytes = requireHash(hash)
    const find = this.#reader.selectFrom('links').selectAll().where('hash', '=', bytes).where('expires_at', '>', now)
    const row = await find.executeTakeFirst()
    return row ? linkOf(row) : null
  }

  async enrol(linkId: string, person: Person | null, member: Member, note: Note): Promise<boolean> {
    try {
      const enrolled = await this.#change(member.projectId, member.userId, note, async (transaction) => {
        if (!(await spend(transaction, linkId))) return null
        if (person) await writePerson(transaction, person, note.at)
        await writeMember(transaction, member)
        return member
      })
      return enrolled !== null
    } catch (error) {
      if (isUniqueViolation(error)) throw new StoreConflict('This address has an account.', { cause: error })
      throw error
    }
  }

  /** null from `work`: there was nothing to change, and nothing is noted. */
  #change<Result extends object | string | null>(
    projectId: string,
    target: string,
    note: Note,
    work: (transaction: Transaction<Tables>) => Promise<Result>,
  ): Promise<Result> {
    return this.#transactions.run(async (transaction) => {
      const result = await work(transaction)
      if (result === null) return result
      await nextVersion(transaction, 'projects')
      await record(transaction, projectId, [target], note)
      return result
    })
  }
}

function rootKeyOf(row: Selectable<Tables['root_keys']>): RootKey {
  return {
    id: row.id,
    projectId: row.project_id,
    name: row.name,
    hash: hashText(row.hash),
    hint: row.hint,
    scopes: JSON.parse(row.scopes) as Scope[],
    createdAt: row.created_at,
    createdBy: row.created_by,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
    lastUsedAt: row.last_used_at,
  }
}

function rootKeyRow(key: RootKey): Selectable<Tables['root_keys']> {
  return {
    id: key.id,
    project_id: key.projectId,
    name: key.name,
    hash: requireHash(key.hash),
    hint: key.hint,
    scopes: JSON.stringify(key.scopes),
    created_at: key.createdAt,
    created_by: key.createdBy,
    expires_at: key.expiresAt,
    revoked_at: key.revokedAt,
    last_used_at: key.lastUsedAt,
  }
}
