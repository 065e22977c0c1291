import { asciiOf } from './ascii.ts'

/**
 * Plain data with typed arrays in it, as one file: the length of its JSON, the JSON, and the bytes of the arrays, which are
 * used where they lie. Each array of the JSON is written as `{"$u16": [place, length]}`.
 */
const kinds = { $u8: Uint8Array, $u16: Uint16Array, $u32: Uint32Array }
type Kind = keyof typeof kinds
type Numbers = InstanceType<(typeof kinds)[Kind]>

/** Arrays begin at multiples of this many bytes. */
const alignment = 4

/** The arrays are stored as the machines have them that people use, lowest byte first; others turn each number round. */
const isAsStored = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

export function packArrays(value: unknown): Buffer {
  const arrays: Buffer[] = []
  let length = 0
  const json = JSON.stringify(value, (_, one: unknown) => {
    const kind = kindOf(one)
    if (!kind) return one
    const { byteLength, length: count } = one as Numbers
    const place = length
    arrays.push(padded(turned(Buffer.from((one as Numbers).slice().buffer), kind)))
    length += byteLength + (-byteLength & (alignment - 1))
    return { [kind]: [place, count] }
  })
  const text = padded(Buffer.from(asciiOf(json)), ' ')
  const head = Buffer.alloc(alignment)
  head.writeUInt32LE(text.length)
  return Buffer.concat([head, text, ...arrays])
}

function padded(bytes: Buffer, fill = '\0'): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(-bytes.length & (alignment - 1), fill)])
}

/** @param bytes what `packArrays` gave. */
export function unpackArrays(bytes: Buffer): unknown {
  const end = alignment + bytes.readUInt32LE()
  const value = JSON.parse(bytes.toString('latin1', alignment, end)) as Packed
  return withArrays(value, bytes.buffer as ArrayBuffer, bytes.byteOffset + end)
}

type Packed = { [name: string]: unknown }

function withArrays(value: Packed, buffer: ArrayBuffer, start: number): unknown {
  for (const name in value) {
    const one = value[name]
    if (typeof one !== 'object' || one === null) continue
    if (name in kinds) {
      const [place, length] = one as [number, number]
      const array = new kinds[name as Kind](buffer, start + place, length)
      turned(Buffer.from(buffer, start + place, array.byteLength), name as Kind)
      return array
    }
    // A list of plain values or of pairs holds no arrays.
    if (!Array.isArray(one) || isRecord(one[0])) value[name] = withArrays(one as Packed, buffer, start)
  }
  return value
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function kindOf(value: unknown): Kind | undefined {
  return (Object.keys(kinds) as Kind[]).find((kind) => value instanceof kinds[kind])
}

/** In place, where this machine has its numbers the other way. */
function turned(bytes: Buffer, kind: Kind): Buffer {
  if (isAsStored || kind === '$u8') return bytes
  return kind === '$u16' ? bytes.swap16() : bytes.swap32()
}
