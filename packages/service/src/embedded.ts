import { noteUnasked, type Unasked } from './refusals/unasked.ts'
import { SqliteStore } from './store/sqlite/sqlite-store.ts'
import { MemoryVerifier, type VerifierOptions } from './verify/memory-verifier.ts'

export type * from './model/key.ts'
export type * from './store/store.ts'
export type * from './verify/decision.ts'
export type { Unasked } from './refusals/unasked.ts'

export interface EmbeddedOptions extends VerifierOptions {
  /** The database file of the service. */
  readonly file: string
  /** Id; needed where the database holds more than one project. */
  readonly project?: string
}

/** A verifier in this process: `createGuard({ embedded: await openEmbedded({ file }) })`. */
export interface Embedded {
  readonly verifier: MemoryVerifier
  readonly projectId: string
  /** Enters a request that was refused before the verifier was asked. `keyspace`: id or name. */
  noteUnasked(unasked: Omit<Unasked, 'keyspaceId'>, keyspace: string | undefined): void
  /** Writes what is counted and closes the database. */
  close(): Promise<void>
}

/**
 * Opens the database of the service for verifying in this process, without a server. Changes by another process on the same file
 * hold here within 250 ms; limits and uses are counted by each process for itself. Rejects where the project is not told.
 */
export async function openEmbedded({ file, project, ...options }: EmbeddedOptions): Promise<Embedded> {
  const store = await SqliteStore.open(file)
  try {
    const projectId = await onlyProject(store, project)
    const verifier = await MemoryVerifier.open(store, options)
    const recorder = { refusals: verifier.refusals, clock: options.clock ?? Date.now }
    return {
      verifier,
      projectId,
      noteUnasked: (unasked, keyspace) => {
        const keyspaceId = verifier.keyspace(projectId, keyspace)?.id ?? null
        noteUnasked(recorder, projectId, { ...unasked, keyspaceId })
      },
      close: () => verifier.close().then(() => store.close()),
    }
  } catch (error) {
    await store.close()
    throw error
  }
}

async function onlyProject(store: SqliteStore, wanted: string | undefined): Promise<string> {
  const ids = (await store.projects.all()).map(({ id }) => id)
  const fitting = wanted === undefined ? ids : ids.filter((id) => id === wanted)
  const [only] = fitting
  if (only === undefined || fitting.length > 1)
    throw new TypeError(`project: name one of ${ids.join(', ') || 'none yet'}`)
  return only
}
