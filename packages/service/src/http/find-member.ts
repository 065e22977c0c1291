import { Type } from 'typebox'
import type { Actor, Member } from '../model/actor.ts'
import type { Store } from '../store/store.ts'

export const memberParams = Type.Object({ user_id: Type.String({ pattern: '^[0-9A-Za-z_-]{1,80}$' }) })

export async function findMember({ people }: Store, projectId: string, userId: string): Promise<Member | null> {
  return (await people.members(projectId)).find((member) => member.userId === userId) ?? null
}

/** Owners are made, changed and removed by owners alone, and in person: a root key may have been copied. */
export const actsAsOwner = (actor: Actor): boolean => actor.kind === 'user' && actor.role === 'owner'

/** A project without an owner could not be managed by anybody any more. */
export async function isLastOwner({ people }: Store, { projectId, userId, role }: Member): Promise<boolean> {
  if (role !== 'owner') return false
  const members = await people.members(projectId)
  return !members.some((member) => member.role === 'owner' && member.userId !== userId)
}
