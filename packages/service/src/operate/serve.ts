import type { LogOptions } from '../observe/log.ts'
import { startService, type RunningService } from '../service.ts'
import type { ServiceSettings } from '../settings.ts'
import { databaseIn } from './data-directory.ts'
import { firstProject } from './first-project.ts'
import type { RootKey } from '../model/actor.ts'

export interface ServeOptions {
  readonly directory: string
  readonly port: number
  readonly host: string
  readonly settings: Partial<ServiceSettings>
  readonly log: LogOptions
}

export interface Served {
  readonly url: string
  readonly running: RunningService
  /** Nobody can manage keys over HTTP yet: there is no root key in force. */
  readonly isNew: boolean
}

/** Starts the service on a data directory. */
export async function serve({ directory, ...options }: ServeOptions): Promise<Served> {
  const running = await startService({ ...options, file: await databaseIn(directory) })
  const { id } = await firstProject(running.store, Date.now())
  const rootKeys = (await running.store.people.allRootKeys()).filter(({ projectId }) => projectId === id)
  return { url: running.url, running, isNew: !rootKeys.some(isInForce) }
}

function isInForce({ revokedAt, expiresAt }: RootKey): boolean {
  return revokedAt === null && (expiresAt === null || expiresAt > Date.now())
}
