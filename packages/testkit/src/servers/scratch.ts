import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A directory of one server's own, for configuration and data. */
export interface Scratch {
  readonly directory: string
  readonly path: (name: string) => string
  /** Writes a file and returns its path; directories in between are made. */
  readonly write: (name: string, text: string, mode?: number) => Promise<string>
  readonly remove: () => Promise<void>
}

export async function scratch(name: string): Promise<Scratch> {
  const directory = await mkdtemp(join(tmpdir(), `why401-${name}-`))
  // Servers that give up root rights must be able to read it.
  await chmod(directory, 0o777)
  const path = (file: string): string => join(directory, file)
  return {
    directory,
    path,
    write: async (file, text, mode = 0o644) => {
      await mkdir(dirname(path(file)), { recursive: true })
      await writeFile(path(file), text, { mode })
      return path(file)
    },
    remove: () => rm(directory, { recursive: true, force: true, maxRetries: 3 }),
  }
}
