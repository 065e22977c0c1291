import type { Member, Role } from './queries.ts'

export interface Standing {
  readonly isSelf: boolean
  readonly isLastOwner: boolean
  /** Owners are changed by owners alone. */
  readonly isAbove: boolean
}

/** How somebody stands among the members, as the service judges it. */
export function standingOf(
  member: Pick<Member, 'user_id' | 'role'>,
  all: readonly Pick<Member, 'role'>[],
  self: { readonly id: string; readonly role: Role },
): Standing {
  const isOwner = member.role === 'owner'
  return {
    isSelf: member.user_id === self.id,
    isLastOwner: isOwner && all.filter(({ role }) => role === 'owner').length === 1,
    isAbove: isOwner && self.role !== 'owner',
  }
}
