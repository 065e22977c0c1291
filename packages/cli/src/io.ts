import { fstatSync, readSync, writeSync } from 'node:fs'

/** Everything a command may touch of the outside, apart from files it is told to read. */
export interface Io {
  /** Writes all of it before it returns, so a slow reader slows the writer; false once nobody reads any more. */
  readonly out: (text: string) => boolean
  readonly err: (text: string) => void
  /** Fills the buffer from standard input; 0 at its end. */
  readonly read: (buffer: Uint8Array) => number
  readonly inputIsTerminal: () => boolean
  readonly outputIsTerminal: () => boolean
  readonly columns: () => number | null
  readonly env: Readonly<Record<string, string | undefined>>
}

const waitMs = 2

/** Standard input and output by plain system calls: no stream has to be set up for one answer. */
export const processIo: Io = {
  out: (text) => writeAll(1, text),
  err: (text) => void writeAll(2, text),
  read: readSome,
  inputIsTerminal: () => isTerminal(0),
  outputIsTerminal: () => isTerminal(1),
  columns: () => process.stdout.columns ?? null,
  env: process.env,
}

/** Writes all of it, waiting for a slow reader; false once nobody reads any more. */
export function writeAll(fd: number, content: string | Uint8Array): boolean {
  const bytes = Buffer.from(content)
  let written = 0
  while (written < bytes.length) {
    try {
      written += writeSync(fd, bytes, written)
    } catch (error) {
      if (codeOf(error) === 'EAGAIN') sleep(waitMs)
      else if (codeOf(error) === 'EPIPE' || codeOf(error) === 'EOF') return false
      else throw error
    }
  }
  return true
}

function readSome(buffer: Uint8Array): number {
  for (;;) {
    try {
      return readSync(0, buffer)
    } catch (error) {
      // Windows reports the end of a pipe as an error.
      if (codeOf(error) === 'EOF') return 0
      if (codeOf(error) !== 'EAGAIN') throw error
      sleep(waitMs)
    }
  }
}

/** Loads `node:tty` only for what may be one. */
function isTerminal(fd: 0 | 1): boolean {
  try {
    if (!fstatSync(fd).isCharacterDevice()) return false
  } catch {
    return false
  }
  return fd === 0 ? process.stdin.isTTY : process.stdout.isTTY
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null
}

function sleep(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}
