import { scopes, type Actor, type MemberRole, type Scope } from '../../model/actor.ts'

const readScopes = scopes.filter((scope) => scope.endsWith(':read'))

/** What sets owners apart is no scope: they alone make, change and remove owners. */
const byRole: Readonly<Record<MemberRole, readonly Scope[]>> = {
  owner: scopes,
  admin: scopes,
  viewer: readScopes,
}

export const grantsOfRole = (role: MemberRole): readonly Scope[] => byRole[role]

/** What an actor may do. Holders of keys and the system act by other rules. */
export function grantsOf(actor: Actor): readonly Scope[] {
  switch (actor.kind) {
    case 'root-key':
      return actor.scopes
    case 'user':
      return byRole[actor.role]
    case 'holder':
    case 'system':
      return []
  }
}
