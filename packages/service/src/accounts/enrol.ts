import { newId } from '../keys/new-id.ts'
import type { MemberRole } from '../model/actor.ts'
import { conflict, notFound, wrongMember, type ProblemAnswer } from '../http/answer.ts'
import type { Parts } from '../http/parts.ts'
import { StoreConflict } from '../store/store.ts'
import { passwordFault } from './password.ts'

export interface Newcomer {
  readonly email: string
  readonly name: string
  readonly password: string
}

export interface Enrolled {
  readonly userId: string
  readonly projectId: string
  readonly role: MemberRole
}

/** The same for every link that does not work: never made, used, withdrawn, expired. */
export const noSuchLink: ProblemAnswer = notFound('link: it was used, has ended, or never was')

/** Spends a link for somebody without an account. */
export async function enrolNewcomer(
  parts: Parts,
  link: { readonly id: string; readonly role: MemberRole },
  { email, name, password }: Newcomer,
  projectId: string,
): Promise<Enrolled | ProblemAnswer> {
  const fault = passwordFault(password, [email, name, 'why401'])
  if (fault) return wrongMember('/password', fault)
  const person = { id: newId('user'), email, name, passwordHash: await parts.accounts.hashPassword(password) }
  return enrol(parts, link, person, { userId: person.id, projectId, role: link.role }, email)
}

/** Spends a link. `person` null: has an account. */
export async function enrol(
  parts: Parts,
  link: { readonly id: string },
  person: Parameters<Parts['store']['people']['enrol']>[1],
  enrolled: Enrolled,
  email: string,
): Promise<Enrolled | ProblemAnswer> {
  const { userId, projectId, role } = enrolled
  const now = parts.clock()
  const actor = { kind: 'user', id: userId, projectId, role } as const
  const note = { actor, action: 'member.add', at: now, details: { user_id: userId, role, link: link.id } }
  try {
    const isSpent = await parts.store.people.enrol(link.id, person, { ...enrolled, email, since: now }, note)
    if (!isSpent) return noSuchLink
  } catch (error) {
    if (error instanceof StoreConflict) return conflict('This address has an account.')
    throw error
  }
  await parts.settingsChanged()
  return enrolled
}
