import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Git } from './git.ts'

/**
 * The names of all objects in as many files as asked for, each holding neighbours: objects are stored as differences from
 * those next to them. Names are written out as they come, for a repository may have millions.
 * @param total of objects, about. @returns descriptors to read from; the files have no names any more.
 */
export async function listObjects(git: Git, count: number, total: number): Promise<readonly number[]> {
  const directory = mkdtempSync(join(tmpdir(), 'why401-'))
  try {
    const paths = Array.from({ length: count }, (_, i) => join(directory, `${i}`))
    const files = paths.map((path) => openSync(path, 'w', 0o600))
    let share = 0
    let position = 0
    const how = ['cat-file', '--batch-all-objects', '--unordered', '--buffer', '--batch-check=%(objectname)']
    await git.stream(how, '', (chunk) => {
      share ||= Math.ceil(total / count) * (chunk.indexOf('\n') + 1)
      for (let at = 0; at < chunk.length;) {
        const file = Math.min(count - 1, Math.floor(position / share))
        const end = file === count - 1 ? chunk.length : Math.min(chunk.length, at + (file + 1) * share - position)
        writeSync(files[file] as number, chunk, at, end - at)
        position += end - at
        at = end
      }
    })
    files.forEach((file) => closeSync(file))
    return paths.map((path) => openSync(path, 'r'))
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}
