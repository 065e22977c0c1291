/** The text of a file in which every place can be told in bytes. */
export interface FileText {
  readonly text: string
  /** The byte at which the character of this index stands. */
  readonly byteOf: (index: number) => number
  /** A piece of `text` as characters. */
  readonly decode: (piece: string) => string
  /** A value from elsewhere, as it would look in `text`. */
  readonly encode: (value: string) => string
}

const asIs = (text: string): string => text

/** UTF-8 as most runtimes read it: what is no UTF-8 becomes U+FFFD. A byte order mark stays. */
export function characters(bytes: Uint8Array): FileText {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  let offsets: Uint32Array | undefined
  return {
    text,
    byteOf: (index) => (offsets ??= utf8Offsets(text, bytes))[index] ?? bytes.length,
    decode: asIs,
    encode: asIs,
  }
}

/** Little-endian UTF-16 with its byte order mark, which is left out. */
export function utf16Characters(bytes: Uint8Array): FileText {
  const text = new TextDecoder('utf-16le').decode(bytes)
  return { text, byteOf: (index) => 2 + 2 * index, decode: asIs, encode: asIs }
}

/** One character (U+0000 to U+00FF) for each byte, for loaders that look at bytes. */
export function bytewise(bytes: Uint8Array): FileText {
  return {
    text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'),
    byteOf: (index) => index,
    decode: (piece) => Buffer.from(piece, 'latin1').toString('utf8'),
    encode: (value) => Buffer.from(value, 'utf8').toString('latin1'),
  }
}

/** The same text with every match of `pattern` left out or made a line feed; places stay those of the file. */
export function replaced(file: FileText, pattern: RegExp, by: '' | '\n'): FileText {
  if (file.text.search(pattern) < 0) return file
  const origins: number[] = []
  const keep = (from: number, to: number) => {
    for (let index = from; index < to; index++) origins.push(index)
  }
  let done = 0
  const text = file.text.replace(pattern, (match: string, ...rest: unknown[]) => {
    const at = rest.find((part) => typeof part === 'number') ?? 0
    keep(done, at)
    if (by !== '') origins.push(at)
    done = at + match.length
    return by
  })
  keep(done, file.text.length)
  return { ...file, text, byteOf: (index) => file.byteOf(origins[index] ?? file.text.length) }
}

export const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function utf8Offsets(text: string, bytes: Uint8Array): Uint32Array {
  const offsets = new Uint32Array(text.length + 1)
  let byte = 0
  for (let index = 0; index < text.length; index++) {
    offsets[index] = byte
    const unit = text.charCodeAt(index)
    if (unit === 0xfffd) byte += bytes[byte] === 0xef && bytes[byte + 1] === 0xbf ? 3 : brokenLength(bytes, byte)
    else if (unit < 0x80) byte += 1
    else if (unit < 0x800) byte += 2
    else if (unit >= 0xd800 && unit < 0xe000) byte += 2 // half of four
    else byte += 3
  }
  offsets[text.length] = byte
  return offsets
}

/** How many bytes of a broken sequence one U+FFFD stands for: https://encoding.spec.whatwg.org/#utf-8-decoder */
function brokenLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  const following = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3
  let lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  let highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  let length = 1
  while (length <= following) {
    const byte = bytes[at + length] ?? 0
    if (byte < lowest || byte > highest) break
    length++
    lowest = 0x80
    highest = 0xbf
  }
  return length
}
