import type { Place } from '../place.ts'

/**
 * A file from outside, held so that every character is one byte: each index into `text` is a byte offset, whatever
 * the file's encoding is and however broken. Blanks must be sought as `[ \t]`: `\s` would match the second byte of letters.
 */
export class SourceText {
  /** Absolute. */
  readonly path: string
  /** As shown to the user. */
  readonly file: string
  readonly bytes: Buffer
  #text: string | null = null
  #lineStarts: readonly number[] | null = null

  constructor(path: string, file: string, bytes: Buffer) {
    this.path = path
    this.file = file
    this.bytes = bytes
  }

  get text(): string {
    return (this.#text ??= this.bytes.toString('latin1'))
  }

  place(start: number, end: number): Place {
    const starts = (this.#lineStarts ??= lineStarts(this.text))
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= start) low = middle
      else high = middle - 1
    }
    return { file: this.file, line: low + 1, column: start - (starts[low] ?? 0) + 1, start, end }
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const ascii = /^[\u0000-\u007f]*$/

/** The characters that bytes of a `SourceText` mean: UTF-8, and where they are none, each byte by itself. */
export function decoded(bytes: string): string {
  // A character above a byte comes from an escape, which the parser of the file has undone already.
  if (ascii.test(bytes) || /[^\u0000-\u00ff]/.test(bytes)) return bytes
  try {
    return utf8.decode(Buffer.from(bytes, 'latin1'))
  } catch {
    return bytes
  }
}
