import type { Stats } from 'node:fs'
import { dirname } from 'node:path'
import { disk } from './disk.ts'
import { hashOf } from './text-file.ts'

export type Written =
  | { readonly ok: true }
  /** `changed`: the file no longer has the bytes it is expected to have. */
  | { readonly ok: false; readonly reason: WriteRefusal }

export type WriteRefusal = 'changed' | 'missing' | 'not-regular' | 'hard-links' | 'not-writable'

/** Beside the file, so that renaming cannot cross a file system; under its name, so that `.gitignore` covers it too. */
export function temporaryPath(path: string, id: string): string {
  return `${path}.why401-${id}`
}

/**
 * Replaces the content of a file. Whoever reads it, and whatever ends this process, finds the old content or the new one.
 * The mode stays, the owner where that is allowed, and a symbolic link stays a link to the file that is changed.
 * @param expectedHash of the bytes that are replaced.
 * @param id makes the name of the temporary file, so that one left behind can be found.
 */
export function writeAtomically(path: string, bytes: Uint8Array, expectedHash: string, id: string): Written {
  const target = targetOf(path)
  if (target === null) return { ok: false, reason: 'missing' }
  const stat = disk.statSync(target)
  if (!stat.isFile()) return { ok: false, reason: 'not-regular' }
  // Renaming would leave the other names with the old content.
  if (stat.nlink > 1) return { ok: false, reason: 'hard-links' }
  if ((stat.mode & 0o222) === 0) return { ok: false, reason: 'not-writable' }
  try {
    return replace(target, bytes, stat, expectedHash, id)
  } catch (error) {
    if (isDenied(error)) return { ok: false, reason: 'not-writable' }
    throw error
  }
}

function replace(target: string, bytes: Uint8Array, like: Stats, expectedHash: string, id: string): Written {
  const temporary = temporaryPath(target, id)
  writeDurably(temporary, bytes, like)
  return orRemove(temporary, () => {
    if (hashOf(disk.readFileSync(target)) !== expectedHash) {
      disk.unlinkSync(temporary)
      return { ok: false, reason: 'changed' }
    }
    disk.renameSync(temporary, target)
    syncDirectory(dirname(target))
    return { ok: true }
  })
}

/** The directory, not the file, has to be writable for a new file in it. */
function isDenied(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?:EACCES|EPERM|EROFS)$/.test(String(error.code))
}

/** Writes a private file of this program's own, all of it or nothing. */
export function writePrivately(path: string, text: string, id: string): void {
  const temporary = temporaryPath(path, id)
  writeDurably(temporary, Buffer.from(text), null)
  orRemove(temporary, () => disk.renameSync(temporary, path))
  syncDirectory(dirname(path))
}

/** Makes a directory that only its owner can enter. */
export function makePrivateDirectory(path: string): void {
  disk.mkdirSync(path, { recursive: true, mode: 0o700 })
  disk.chmodSync(path, 0o700)
}

/** @param like whose mode and owner the file gets; null: it stays private. */
function writeDurably(path: string, bytes: Uint8Array, like: Stats | null): void {
  const fd = disk.openSync(path, 'wx', 0o600)
  orRemove(path, () => {
    try {
      for (let at = 0; at < bytes.length;) at += disk.writeSync(fd, bytes, at)
      if (like) resemble(fd, like)
      disk.fsyncSync(fd)
    } finally {
      disk.closeSync(fd)
    }
  })
}

/** A step that fails leaves no temporary file behind: it may hold a key. */
function orRemove<Result>(temporary: string, step: () => Result): Result {
  try {
    return step()
  } catch (error) {
    removeQuietly(temporary)
    throw error
  }
}

function resemble(fd: number, { uid, gid, mode }: Stats): void {
  const own = process.getuid?.()
  if (own !== undefined && (own !== uid || process.getgid?.() !== gid))
    try {
      disk.fchownSync(fd, uid, gid)
    } catch {
      // Only the superuser gives files away; the content matters more than the owner.
    }
  disk.fchmodSync(fd, mode & 0o7777)
}

function targetOf(path: string): string | null {
  try {
    return disk.realpathSync(path)
  } catch {
    return null
  }
}

function removeQuietly(path: string): void {
  try {
    disk.unlinkSync(path)
  } catch {
    // It is gone already, or the error that led here says why nothing works.
  }
}

/** Makes the rename itself durable; some systems cannot open a directory. */
function syncDirectory(path: string): void {
  try {
    const fd = disk.openSync(path, 'r')
    try {
      disk.fsyncSync(fd)
    } finally {
      disk.closeSync(fd)
    }
  } catch {
    // The file is complete either way.
  }
}
