import { scopes, type Actor, type MemberRole, type Scope } from '../../model/actor.ts'

const readScopes = scopes.filter((scope) => scope.endsWith(':read'))

/** An admin does everything but decide about people and their root keys' owners. */
const byRole: Readonly<Record<MemberRole, readonly Scope[]>> = {
  owner: scopes,
  admin: scopes.filter((scope) => scope !== 'members:write' && scope !== 'settings:write'),
  viewer: readScopes,
}

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
