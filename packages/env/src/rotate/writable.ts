import { accessSync, constants, realpathSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { WriteRefusal } from '../fix/write-atomically.ts'

/** Why a file could not be replaced, told before anything depends on it; null where it can be. */
export function refusalFor(path: string): WriteRefusal | null {
  try {
    const target = realpathSync(path)
    const stat = statSync(target)
    if (!stat.isFile()) return 'not-regular'
    if (stat.nlink > 1) return 'hard-links'
    if ((stat.mode & 0o222) === 0) return 'not-writable'
    accessSync(dirname(target), constants.W_OK)
    return null
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'missing' : 'not-writable'
  }
}
