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
  readonly errorIsTerminal: () => boolean
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
  errorIsTerminal: () => isTerminal(2),
  columns: () => process.stdout.columns ?? null,
  env: process.env,
}

/** Writes all of it, waiting for a slow reader; false once nobody reads any more. */
export function writeAll(fd: number, content: string | Uint8Array): boolean {
  const bytes = typeof content === 'string' ? bytesOf(content) : content
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

const longestKept = 1 << 19
let kept: Buffer | null = null

/** UTF-8. A text that may fit into the room that is kept for it need not be measured first, which takes as long as writing it. */
function bytesOf(text: string): Uint8Array {
  if (text.length * 3 > longestKept || text.length < 4096) return Buffer.from(text)
  kept ??= Buffer.allocUnsafe(longestKept)
  return kept.subarray(0, kept.write(text))
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
function isTerminal(fd: 0 | 1 | 2): boolean {
  try {
    if (!fstatSync(fd).isCharacterDevice()) return false
  } catch {
    return false
  }
  return streamOf(fd).isTTY ?? false
}

/** Only the one that is asked for: each takes Node a millisecond or more to make. */
function streamOf(fd: 0 | 1 | 2): NodeJS.ReadStream | NodeJS.WriteStream {
  if (fd === 0) return process.stdin
  return fd === 1 ? process.stdout : process.stderr
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null
}

function sleep(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}
