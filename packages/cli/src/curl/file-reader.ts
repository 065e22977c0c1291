import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { inputError } from '../why401-error.ts'

/** Files that a curl command names. `-` is standard input. */
export interface FileReader {
  /** Everything in the file. Throws `Why401Error` where it cannot be read; its message does not repeat the path. */
  readonly read: (path: string) => Buffer
  /** As `read`, and null where there is no such file. */
  readonly readIfThere: (path: string) => Buffer | null
}

/** Largest file that is taken into a request or its settings. */
export const maxFile = 64 * 1024 * 1024

export const nodeFiles: FileReader = {
  read: (path) => readWhole(path, true) ?? Buffer.alloc(0),
  readIfThere: (path) => readWhole(path, false),
}

function readWhole(path: string, isNeeded: boolean): Buffer | null {
  let fd: number
  try {
    fd = path === '-' ? 0 : openSync(path, 'r')
    if (fstatSync(fd).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
  } catch (error) {
    if (!isNeeded) return null
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    throw inputError(`a file that the curl command names cannot be read (${code})`)
  }
  try {
    return readAll(fd)
  } finally {
    if (fd !== 0) closeSync(fd)
  }
}

function readAll(fd: number): Buffer {
  const chunks: Buffer[] = []
  for (let length = 0; ;) {
    const chunk = Buffer.allocUnsafe(64 * 1024)
    const count = readSome(fd, chunk)
    if (count === 0) return Buffer.concat(chunks)
    length += count
    if (length > maxFile) throw inputError(`a file that the curl command names is larger than ${maxFile >> 20} MiB`)
    chunks.push(chunk.subarray(0, count))
  }
}

function readSome(fd: number, chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(fd, chunk)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : ''
      if (code === 'EOF') return 0
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2)
    }
  }
}
