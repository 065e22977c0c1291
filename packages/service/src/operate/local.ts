import { buildApp } from '../http/app.ts'
import type { Authenticator } from '../http/auth/authenticator.ts'
import { operatorId, scopes } from '../model/actor.ts'
import { assemble, type ServiceOptions } from '../service.ts'
import { SqliteStore } from '../store/sqlite/sqlite-store.ts'
import { existingDatabaseIn } from './data-directory.ts'
import { firstProject } from './first-project.ts'
import { ProjectRefused } from './projects.ts'

export interface LocalAnswer {
  readonly status: number
  /** JSON, or empty. */
  readonly body: string
}

/** The HTTP API over a data directory, without a server: nothing listens, nothing is sent. */
export interface LocalService {
  /** @param key a credential to show instead of being whoever may read the directory. */
  call(method: string, path: string, body: unknown, key: string | null): Promise<LocalAnswer>
  close(): Promise<void>
}

export interface LocalOptions extends Pick<ServiceOptions, 'clock' | 'settings'> {
  /** Id of the project to act in; when not said, the first. */
  readonly project?: string
}

/**
 * Opens a data directory for the commands of its owner. A service may be running on it: both decide by the same database, and
 * the service follows what is changed here within its bound.
 */
export async function openLocal(directory: string, { project, ...options }: LocalOptions = {}): Promise<LocalService> {
  const store = await SqliteStore.open(await existingDatabaseIn(directory))
  const projectId = await projectIn(store, project).catch(async (error: unknown) => {
    await store.close()
    throw error
  })
  const { parts, verifier } = await assemble(store, {
    ...options,
    log: { level: 'silent' },
    authenticators: [ownerOfTheData(projectId)],
  })
  const app = await buildApp(parts)
  return { call, close }

  async function call(method: string, path: string, body: unknown, key: string | null): Promise<LocalAnswer> {
    const { statusCode, body: text } = await app.inject({
      method: method as 'GET',
      url: path,
      headers: key === null ? {} : { authorization: `Bearer ${key}` },
      ...(body === undefined ? {} : { payload: body as object }),
    })
    return { status: statusCode, body: text }
  }

  async function close(): Promise<void> {
    await app.close()
    await Promise.all([verifier.close(), parts.ownRefusals.close()])
    await store.close()
  }
}

async function projectIn(store: SqliteStore, wanted: string | undefined): Promise<string> {
  if (wanted === undefined) return (await firstProject(store, Date.now())).id
  if (await store.projects.byId(wanted)) return wanted
  throw new ProjectRefused('There is no such project; why401 projects list has their ids.')
}

/** Whoever may read and write the database may do everything: asked last, where no key was shown. */
function ownerOfTheData(projectId: string): Authenticator {
  return { authenticate: () => ({ actor: { kind: 'root-key', id: operatorId, projectId, scopes } }) }
}
