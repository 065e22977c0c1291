import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

const ownerOnly = 0o700

/** The database in a data directory, which is made where there is none, for its owner alone. */
export async function databaseIn(directory: string): Promise<string> {
  await mkdir(directory, { recursive: true, mode: ownerOnly })
  return join(directory, databaseName)
}

/** The database of a directory that must have one. Rejects with `NoData`. */
export async function existingDatabaseIn(directory: string): Promise<string> {
  const file = join(directory, databaseName)
  const isThere = await stat(file).then(
    (found) => found.isFile(),
    () => false,
  )
  if (!isThere) throw new NoData(directory)
  return file
}

/** A data directory in which no service has ever run. */
export class NoData extends Error {
  override readonly name = 'NoData'

  constructor(directory: string) {
    super(`${directory} holds no data of a key service; why401 serve --data ${directory} makes it`)
  }
}

const databaseName = 'why401.db'
