import { linkTo, makeInvitation } from '../accounts/one-time-link.ts'
import { newId } from '../keys/new-id.ts'
import { operatorId, operatorOf } from '../model/actor.ts'
import { newProject } from '../model/new-project.ts'
import type { Project } from '../model/project.ts'
import { SqliteStore } from '../store/sqlite/sqlite-store.ts'
import type { Store } from '../store/store.ts'
import { existingDatabaseIn } from './data-directory.ts'

/** What an operator asked for cannot be done; the message says why. */
export class ProjectRefused extends Error {
  override readonly name = 'ProjectRefused'
}

/** A link that makes its taker an owner: shown once, kept as its hash. */
export interface OwnerInvitation {
  readonly token: string
  /** null where nobody said how the service is reached. */
  readonly url: string | null
  /** Milliseconds since the epoch. */
  readonly expiresAt: number
}

/** All projects of an installation, the oldest first. */
export function listProjects(directory: string): Promise<readonly Project[]> {
  return withStore(directory, (store) => store.projects.all())
}

/** Another tenant, with nothing in it: neither keys nor people nor root keys. A running service follows within its bound. */
export function createProject(directory: string, name: string): Promise<Project> {
  if (name.trim() === '' || name.length > 200)
    throw new ProjectRefused('A project needs a name of 200 characters at most.')
  return withStore(directory, (store) => insertProject(store, name, Date.now()))
}

export function insertProject({ projects }: Pick<Store, 'projects'>, name: string, now: number): Promise<Project> {
  const id = newId('proj')
  const note = { actor: operatorOf(id), action: 'project.create', at: now, details: { name } }
  return projects.insert(newProject(id, name, now), note)
}

/**
 * Invites an owner: the first of a new project, or one more where nobody of the project could, since owners are invited by owners
 * alone.
 *
 * @param base how the service is reached, for the link.
 */
export function inviteOwner(
  directory: string,
  projectId: string,
  email: string,
  base: string | null,
): Promise<OwnerInvitation> {
  if (!/^[^@\s\0]{1,64}@[^@\s\0]{1,190}$/.test(email)) throw new ProjectRefused('That is no address of a person.')
  const address = email.toLowerCase()
  return withStore(directory, async ({ projects, people }) => {
    const project = await projects.byId(projectId)
    if (!project) throw new ProjectRefused('There is no such project; why401 projects list has their ids.')
    if ((await people.members(projectId)).some((member) => member.email === address))
      throw new ProjectRefused('This address is a member already.')
    const now = Date.now()
    const { token, link } = makeInvitation({ projectId, email: address, role: 'owner', createdBy: operatorId }, now)
    const details = { invitation_id: link.id, role: link.role }
    await people.insertInvitation(link, { actor: operatorOf(projectId), action: 'invitation.create', at: now, details })
    return { token, url: base && linkTo(base, 'invitation', token), expiresAt: link.expiresAt }
  })
}

async function withStore<Result>(directory: string, work: (store: SqliteStore) => Promise<Result>): Promise<Result> {
  const store = await SqliteStore.open(await existingDatabaseIn(directory))
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
