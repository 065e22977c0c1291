import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { stampOf } from './stamp.ts'

/** A file that can be edited as text: its bytes are exactly the UTF-8 of `text`, a byte order mark included. */
export interface TextFile {
  /** Absolute. */
  readonly path: string
  readonly text: string
  /** Of the bytes, see `hashOf`. */
  readonly hash: string
  /** See `stampOf`. */
  readonly stamp: string
  readonly eol: '\n' | '\r\n'
  /** Milliseconds since the epoch. */
  readonly changedAt: number
}

const largest = 1024 * 1024

/** SHA-256 of a file's bytes, in hex. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Null for what is absent, no regular file, larger than 1 MiB, or no UTF-8 text. */
export function readTextFile(path: string): TextFile | null {
  try {
    const stat = statSync(path)
    if (!stat.isFile() || stat.size > largest) return null
    const bytes = readFileSync(path)
    const text = bytes.toString('utf8')
    // What does not come back byte for byte would be damaged by writing it.
    if (text.includes('\0') || !Buffer.from(text).equals(bytes)) return null
    const [hash, stamp, eol] = [hashOf(bytes), stampOf(stat), lineEndOf(text)]
    return { path, text, hash, stamp, eol, changedAt: stat.mtimeMs }
  } catch {
    return null
  }
}

/** The line end that most lines have. */
function lineEndOf(text: string): TextFile['eol'] {
  const all = text.split('\n').length - 1
  const windows = text.split('\r\n').length - 1
  return windows * 2 > all ? '\r\n' : '\n'
}

/** 1-based. */
export function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}

/** The line that holds the offset, without its line end. */
export function lineTextAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', offset)
  return text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '')
}
