import type { Invitation, Member, MemberRole, OneTimeLink, Person, RootKey } from '../model/actor.ts'
import type { Note } from './store.ts'

/** Root keys, members of projects, and the links that make members. */
export interface PeopleStore {
  insertRootKey(key: RootKey, note: Note): Promise<void>
  rootKeys(projectId: string): Promise<readonly RootKey[]>
  allRootKeys(): Promise<readonly RootKey[]>
  changeRootKey(
    projectId: string,
    id: string,
    patch: Partial<Pick<RootKey, 'name' | 'scopes' | 'expiresAt' | 'revokedAt'>>,
    note: Note,
  ): Promise<RootKey | null>
  /** When root keys were used last: no change that anybody has to hear of. Earlier times than those kept change nothing. */
  saveRootKeyUses(uses: readonly { readonly id: string; readonly lastUsedAt: number }[]): Promise<void>
  /** Rejects with `StoreConflict` where the project would lose its last owner. Invitations by whoever loses a role end. */
  saveMember(member: Member, note: Note): Promise<void>
  /** As `saveMember`. */
  removeMember(projectId: string, userId: string, note: Note): Promise<boolean>
  members(projectId: string): Promise<readonly Member[]>
  memberships(userId: string): Promise<readonly { readonly projectId: string; readonly role: MemberRole }[]>
  /** Whether anybody can sign in. */
  hasPeople(): Promise<boolean>
  /** The link for the first person, in place of the one before. */
  saveSetupLink(link: OneTimeLink): Promise<void>
  /** In place of one for the same address. */
  insertInvitation(invitation: Invitation, note: Note): Promise<void>
  /** Newest first, expired ones included. */
  invitations(projectId: string): Promise<readonly Invitation[]>
  removeInvitation(projectId: string, id: string, note: Note): Promise<boolean>
  /** Those of setup, too: they have no project. Expired ones are null. */
  linkByHash(hash: string, now: number): Promise<OneTimeLink | Invitation | null>
  /**
   * Spends a link: the person (null: is there already) and the membership, or nothing. False: the link is gone, or is
   * that of setup and somebody was quicker. Rejects with `StoreConflict` when the address has an account.
   */
  enrol(linkId: string, person: Person | null, member: Member, note: Note): Promise<boolean>
}
