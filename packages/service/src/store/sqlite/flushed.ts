import { open } from 'node:fs/promises'

/** A file's bytes, or a directory's entries, are on the disk. */
export async function flushed(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
