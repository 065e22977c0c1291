import { statSync, type Stats } from 'node:fs'

/**
 * What a file system says of a file that any writing to it changes: where it lies, its size, and both its times. The second
 * cannot be set back by a program. Told without reading a byte.
 */
export function stampOf({ ino, size, mtimeMs, ctimeMs }: Pick<Stats, 'ino' | 'size' | 'mtimeMs' | 'ctimeMs'>): string {
  return `${ino} ${size} ${mtimeMs} ${ctimeMs}`
}

/** Null where there is no regular file. */
export function stampAt(path: string): string | null {
  try {
    const stat = statSync(path)
    return stat.isFile() ? stampOf(stat) : null
  } catch {
    return null
  }
}
