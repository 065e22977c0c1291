import { TextDecoder } from 'node:util'

const none = Buffer.alloc(0)
const markLength = 3

/**
 * Makes UTF-8 without a byte order mark of a stream that begins with one: UTF-16 is rewritten (`>` of Windows PowerShell
 * writes it), everything else is passed on as it is.
 */
export class Utf8Stream {
  #head: Buffer | null = none
  #utf16: TextDecoder | null = null

  /** The bytes that this piece adds; they may be those of the piece itself. */
  push(piece: Buffer): Buffer {
    if (this.#head === null) return this.#rewritten(piece)
    const head = this.#head.length === 0 ? piece : Buffer.concat([this.#head, piece])
    if (head.length >= markLength) return this.#started(head)
    this.#head = Buffer.from(head)
    return none
  }

  /** What is left of a stream that is shorter than a mark, or that ends within a character. */
  end(): Buffer {
    const start = this.#head === null ? none : this.#started(this.#head)
    return this.#utf16 === null ? start : Buffer.concat([start, Buffer.from(this.#utf16.decode())])
  }

  #started(head: Buffer): Buffer {
    this.#head = null
    if (head[0] === 0xff && head[1] === 0xfe) this.#utf16 = new TextDecoder('utf-16le')
    else if (head[0] === 0xfe && head[1] === 0xff) this.#utf16 = new TextDecoder('utf-16be')
    else if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return head.subarray(markLength)
    return this.#rewritten(head)
  }

  #rewritten(bytes: Buffer): Buffer {
    return this.#utf16 === null ? bytes : Buffer.from(this.#utf16.decode(bytes, { stream: true }))
  }
}
