import type { Stats } from 'node:fs'
import { dirname } from 'node:path'
import { disk as realDisk, type Disk } from './disk.ts'
import { hashOf } from './text-file.ts'

export type Written =
  | { readonly ok: true }
  /** `changed`: the file no longer has the bytes it is expected to have. */
  | { readonly ok: false; readonly reason: 'changed' | 'missing' | 'not-regular' | 'hard-links' }

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
export function writeAtomically(
  path: string,
  bytes: Uint8Array,
  expectedHash: string,
  id: string,
  disk: Disk = realDisk,
): Written {
  const target = targetOf(path, disk)
  if (target === null) return { ok: false, reason: 'missing' }
  const stat = disk.statSync(target)
  if (!stat.isFile()) return { ok: false, reason: 'not-regular' }
  // Renaming would leave the other names with the old content.
  if (stat.nlink > 1) return { ok: false, reason: 'hard-links' }
  const temporary = temporaryPath(target, id)
  writeDurably(temporary, bytes, stat, disk)
  return orRemove(temporary, disk, () => {
    if (hashOf(disk.readFileSync(target)) !== expectedHash) {
      disk.unlinkSync(temporary)
      return { ok: false, reason: 'changed' }
    }
    disk.renameSync(temporary, target)
    syncDirectory(dirname(target), disk)
    return { ok: true }
  })
}

/** Writes a private file of this program's own, all of it or nothing. */
export function writePrivately(path: string, text: string, id: string, disk: Disk = realDisk): void {
  const temporary = temporaryPath(path, id)
  writeDurably(temporary, Buffer.from(text), null, disk)
  orRemove(temporary, disk, () => disk.renameSync(temporary, path))
  syncDirectory(dirname(path), disk)
}

/** Makes a directory that only its owner can enter. */
export function makePrivateDirectory(path: string, disk: Disk = realDisk): void {
  disk.mkdirSync(path, { recursive: true, mode: 0o700 })
  disk.chmodSync(path, 0o700)
}

/** @param like whose mode and owner the file gets; null: it stays private. */
function writeDurably(path: string, bytes: Uint8Array, like: Stats | null, disk: Disk): void {
  const fd = disk.openSync(path, 'wx', 0o600)
  orRemove(path, disk, () => {
    try {
      for (let at = 0; at < bytes.length;) at += disk.writeSync(fd, bytes, at)
      if (like) resemble(fd, like, disk)
      disk.fsyncSync(fd)
    } finally {
      disk.closeSync(fd)
    }
  })
}

/** A step that fails leaves no temporary file behind: it may hold a key. */
function orRemove<Result>(temporary: string, disk: Disk, step: () => Result): Result {
  try {
    return step()
  } catch (error) {
    removeQuietly(temporary, disk)
    throw error
  }
}

function resemble(fd: number, { uid, gid, mode }: Stats, disk: Disk): void {
  const own = process.getuid?.()
  if (own !== undefined && (own !== uid || process.getgid?.() !== gid))
    try {
      disk.fchownSync(fd, uid, gid)
    } catch {
      // Only the superuser gives files away; the content matters more than the owner.
    }
  disk.fchmodSync(fd, mode & 0o7777)
}

function targetOf(path: string, disk: Disk): string | null {
  try {
    return disk.realpathSync(path)
  } catch {
    return null
  }
}

function removeQuietly(path: string, disk: Disk): void {
  try {
    disk.unlinkSync(path)
  } catch {
    // It is gone already, or the error that led here says why nothing works.
  }
}

/** Makes the rename itself durable; some systems cannot open a directory. */
function syncDirectory(path: string, disk: Disk): void {
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
