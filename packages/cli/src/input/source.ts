import { Redactor } from '@why401/core'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { extname } from 'node:path'
import type { Io } from '../io.ts'
import { inputError, type Why401Error } from '../why401-error.ts'

/** Bytes from outside, read piece by piece. */
export interface Source {
  /** Fills the buffer; 0 at the end. */
  readonly read: (buffer: Uint8Array) => number
  /** Moves on without reading; absent where only reading gets on. */
  readonly skipTo?: (position: number) => void
  readonly size: number | null
  readonly close: () => void
}

/** Opens the named file, or standard input for `-` and when nothing is named. */
export function openSource(file: string | null, io: Io): Source {
  if (file !== null && file !== '-') return openFile(file)
  if (io.inputIsTerminal()) {
    if (file === null)
      throw inputError(
        'nothing to read; name a file (why401 explain error.log), pipe something in, or paste after: why401 explain -',
      )
    io.err('Paste the error, curl command or key, then press Ctrl-D on a line of its own.\n')
  }
  return { read: io.read, size: null, close: () => {} }
}

function openFile(file: string): Source {
  const fd = opened(file)
  const stat = fstatSync(fd)
  if (stat.isDirectory()) {
    closeSync(fd)
    throw inputError(`${shown(file)} is a directory; name one file in it`)
  }
  if (!stat.isFile()) return { read: (buffer) => readSync(fd, buffer), size: null, close: () => closeSync(fd) }
  let position = 0
  return {
    read(buffer) {
      const count = readSync(fd, buffer, 0, buffer.length, position)
      position += count
      return count
    },
    skipTo(to) {
      position = to
    },
    // Files below /proc say they are empty and are not.
    size: stat.size === 0 ? null : stat.size,
    close: () => closeSync(fd),
  }
}

function opened(file: string): number {
  try {
    return openSync(file, 'r')
  } catch (error) {
    throw cannotOpen(file, error instanceof Error && 'code' in error ? String(error.code) : '')
  }
}

function cannotOpen(file: string, code: string): Why401Error {
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return inputError(
      `there is no file ${shown(file)}; to explain a text or key itself, pipe it in: why401 explain - (nothing is then left in the shell history)`,
    )
  }
  if (code === 'EACCES' || code === 'EPERM')
    return inputError(`${shown(file)} may not be read by this user; check its permissions`)
  if (code === 'EISDIR') return inputError(`${shown(file)} is a directory; name one file in it`)
  return inputError(`${shown(file)} cannot be opened (${/^[A-Z0-9_]{2,30}$/.test(code) ? code : 'unknown reason'})`)
}

/** A key pasted in place of a file name must not be repeated: only what reads like a file name is. */
function shown(file: string): string {
  const readsLikeFile = extname(file) !== '' || /[/\\]/.test(file) || /^[a-z_.-]{1,20}$/i.test(file)
  return readsLikeFile && file.length <= 200 && new Redactor([]).redact(file) === file ? file : 'of that name'
}
