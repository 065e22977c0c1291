import { asciiOf } from './ascii.ts'

const bytesOfNumber = 4

/**
 * Lines of text of which one run reads a few: how many there are, where each ends, then the lines. They stay bytes until
 * they are read, so that thousands of them cost a start nothing.
 */
export function storedLines(lines: readonly string[]): Buffer {
  const texts = lines.map((line) => Buffer.from(asciiOf(line)))
  const head = Buffer.alloc((texts.length + 1) * bytesOfNumber)
  head.writeUInt32LE(texts.length)
  let end = head.length
  texts.forEach(({ length }, at) => head.writeUInt32LE((end += length), (at + 1) * bytesOfNumber))
  return Buffer.concat([head, ...texts])
}

export class Lines {
  readonly length: number
  readonly #bytes: Buffer

  constructor(bytes: Buffer) {
    this.#bytes = bytes
    this.length = bytes.readUInt32LE()
  }

  at(line: number): string {
    return this.#bytes.toString('latin1', this.#end(line - 1), this.#end(line))
  }

  #end(line: number): number {
    const at = (line + 1) * bytesOfNumber
    return line < 0 ? (this.length + 1) * bytesOfNumber : this.#bytes.readUInt32LE(at)
  }
}
