import { asciiOf } from './ascii.ts'

/**
 * Plain data with typed arrays in it, as one file: a line of JSON, then the bytes of the arrays, which are used where they
 * lie. Each array of the JSON is written as `{"$u16": [place, length]}`.
 */
const kinds = { $u8: Uint8Array, $u16: Uint16Array, $u32: Uint32Array }
type Kind = keyof typeof kinds
type Numbers = InstanceType<(typeof kinds)[Kind]>

/** Arrays begin at multiples of this many bytes. */
const alignment = 4

/** The arrays are stored as the machines have them that people use: lowest byte first. */
export const canUnpack = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

export function packArrays(value: unknown): Buffer {
  const parts: Buffer[] = []
  let length = 0
  const json = JSON.stringify(value, (_, one: unknown) => {
    const kind = kindOf(one)
    if (!kind) return one
    const { buffer, byteOffset, byteLength, length: count } = one as Numbers
    const place = length
    const padding = -byteLength & (alignment - 1)
    parts.push(Buffer.from(buffer, byteOffset, byteLength), Buffer.alloc(padding))
    length += byteLength + padding
    return { [kind]: [place, count] }
  })
  const head = Buffer.from(asciiOf(json))
  return Buffer.concat([head, Buffer.from('\n'.padStart(alignment - (head.length % alignment))), ...parts])
}

/** @param bytes what `packArrays` gave. */
export function unpackArrays(bytes: Buffer): unknown {
  const start = bytes.indexOf('\n') + 1
  return withArrays(JSON.parse(bytes.toString('latin1', 0, start)), bytes.buffer as ArrayBuffer, bytes.byteOffset + start)
}

function withArrays(value: unknown, buffer: ArrayBuffer, start: number): unknown {
  if (typeof value !== 'object' || value === null) return value
  // A list of plain values or of pairs holds no arrays.
  if (Array.isArray(value))
    return isRecord(value[0]) ? value.map((one: unknown) => withArrays(one, buffer, start)) : value
  for (const [name, one] of Object.entries(value)) {
    const Numbers = kinds[name as Kind] as (typeof kinds)['$u8'] | undefined
    if (Numbers) return new Numbers(buffer, start + (one as number[])[0]!, (one as number[])[1])
    ;(value as Record<string, unknown>)[name] = withArrays(one, buffer, start)
  }
  return value
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function kindOf(value: unknown): Kind | undefined {
  return (Object.keys(kinds) as Kind[]).find((kind) => value instanceof kinds[kind])
}
