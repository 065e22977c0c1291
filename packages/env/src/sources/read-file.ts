import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'

/** `O_NONBLOCK`: opening a named pipe that nobody writes to must not wait for ever. */
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/** The bytes of a regular file of at most this size; null for anything else, and for what cannot be read. */
export function readFileBounded(path: string, mostBytes: number): Buffer | null {
  let file: number
  try {
    file = openSync(path, flags)
  } catch {
    return null
  }
  try {
    const status = fstatSync(file)
    if (!status.isFile() || status.size > mostBytes) return null
    const bytes = Buffer.allocUnsafe(status.size)
    return bytes.subarray(0, readAll(file, bytes))
  } catch {
    return null
  } finally {
    closeSync(file)
  }
}

/** The bytes of a file of the kernel (`/proc`), which tells no size beforehand; cut at the bound. */
export function readProcFile(path: string, mostBytes: number): Buffer | null {
  try {
    const file = openSync(path, constants.O_RDONLY)
    try {
      const bytes = Buffer.alloc(mostBytes)
      return bytes.subarray(0, readAll(file, bytes))
    } finally {
      closeSync(file)
    }
  } catch {
    return null
  }
}

function readAll(file: number, bytes: Buffer): number {
  let count = 0
  while (count < bytes.length) {
    const read = readSync(file, bytes, count, bytes.length - count, null)
    if (read === 0) break
    count += read
  }
  return count
}
