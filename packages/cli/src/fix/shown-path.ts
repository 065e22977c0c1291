import { relative } from 'node:path'

/** A path as a user writes it: relative where it lies below the directory. */
export function shownPath(path: string, directory: string): string {
  const inside = relative(directory, path)
  return inside.startsWith('..') ? path : inside
}
