import type { Kysely, Selectable, Transaction } from 'kysely'
import { newId } from '../../keys/new-id.ts'
import type { Invitation, Member, MemberRole, OneTimeLink, Person } from '../../model/actor.ts'
import { StoreConflict } from '../store.ts'
import { hashText, requireHash } from './hash-bytes.ts'
import type { Tables } from './tables.ts'

type Work = Transaction<Tables>

export async function anybody(database: Kysely<Tables>): Promise<boolean> {
  return (await database.selectFrom('user').select('id').limit(1).executeTakeFirst()) !== undefined
}

export async function writeMember(transaction: Work, { projectId, userId, email, role, since }: Member): Promise<void> {
  await transaction
    .insertInto('members')
    .values({ project_id: projectId, user_id: userId, email, role, since })
    .onConflict((conflict) => conflict.columns(['project_id', 'user_id']).doUpdateSet({ email, role, since }))
    .execute()
}

/** Somebody with e-mail and password, as better-auth writes them when they sign up: these rows and the membership are one change. */
export async function writePerson(transaction: Work, person: Person, at: number): Promise<void> {
  const { id, email, name, passwordHash } = person
  const times = { createdAt: new Date(at).toISOString(), updatedAt: new Date(at).toISOString() }
  await transaction
    .insertInto('user')
    .values({ id, name, email, emailVerified: 0, ...times })
    .execute()
  await transaction
    .insertInto('account')
    .values({ id: newId('acc'), accountId: id, providerId: 'credential', userId: id, password: passwordHash, ...times })
    .execute()
}

/** Changes or ends somebody's role: an owner is left if there was one, and nothing they invited to stays open. */
export async function changeRole<Result>(
  transaction: Work,
  { projectId, userId }: Pick<Member, 'projectId' | 'userId'>,
  change: () => Promise<Result>,
): Promise<Result> {
  const hadOwner = await hasOwner(transaction, projectId)
  const result = await change()
  if (hadOwner && !(await hasOwner(transaction, projectId))) throw new StoreConflict('This is the last owner.')
  await transaction.deleteFrom('links').where('project_id', '=', projectId).where('created_by', '=', userId).execute()
  return result
}

async function hasOwner(transaction: Work, projectId: string): Promise<boolean> {
  const owners = transaction
    .selectFrom('members')
    .select('user_id')
    .where('project_id', '=', projectId)
    .where('role', '=', 'owner')
  return (await owners.limit(1).executeTakeFirst()) !== undefined
}

/** False: it is gone, or nobody may be the first any more. */
export async function spend(transaction: Work, linkId: string): Promise<boolean> {
  const link = await transaction.deleteFrom('links').where('id', '=', linkId).returning('kind').executeTakeFirst()
  if (!link) return false
  return link.kind === 'invitation' || !(await anybody(transaction))
}

export function linkOf(row: Selectable<Tables['links']>): OneTimeLink | Invitation {
  const link: OneTimeLink = {
    id: row.id,
    hash: hashText(row.hash),
    role: row.role as MemberRole,
    createdAt: row.created_at,
    createdBy: row.created_by,
    expiresAt: row.expires_at,
  }
  return row.project_id === null || row.email === null ? link : { ...link, projectId: row.project_id, email: row.email }
}

export function linkRow(link: OneTimeLink | Invitation): Selectable<Tables['links']> {
  const of = 'projectId' in link ? link : null
  return {
    id: link.id,
    kind: of ? 'invitation' : 'setup',
    hash: requireHash(link.hash),
    project_id: of?.projectId ?? null,
    email: of?.email ?? null,
    role: link.role,
    created_at: link.createdAt,
    created_by: link.createdBy,
    expires_at: link.expiresAt,
  }
}
