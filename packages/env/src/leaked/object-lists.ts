import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Git } from './git.ts'

const listing = ['cat-file', '--batch-all-objects', '--unordered', '--buffer', '--batch-check=%(objectname)']

/**
 * The names of all objects in a file for each share, in which neighbours stay together: objects are stored as differences
 * from those next to them. Names are written out as they come, for a repository may have millions.
 * @param shares of the whole; the last one takes what is left.
 * @param total of objects, about. @returns descriptors to read from; the files have no names any more.
 */
export async function listObjects(git: Git, shares: readonly number[], total: number): Promise<readonly number[]> {
  const directory = mkdtempSync(join(tmpdir(), 'why401-'))
  try {
    const paths = shares.map((_, i) => join(directory, `${i}`))
    const files = paths.map((path) => openSync(path, 'w', 0o600))
    const write = dealer(files, shares, total)
    await git.stream(listing, '', write)
    files.forEach((file) => closeSync(file))
    return paths.map((path) => openSync(path, 'r'))
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

/** Fills one file after the other. */
function dealer(files: readonly number[], shares: readonly number[], total: number): (names: Buffer) => void {
  let number = -1
  let room = 0
  let line = 0
  return (names) => {
    line ||= names.indexOf('\n') + 1
    for (let at = 0; at < names.length;) {
      if (room === 0)
        room = ++number < files.length - 1 ? Math.ceil((shares[number] as number) * total) * line : Infinity
      const written = writeSync(files[number] as number, names, at, Math.min(room, names.length - at))
      at += written
      room -= written
    }
  }
}
