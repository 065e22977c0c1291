let table: Int32Array | null = null

function makeTable(): Int32Array {
  return Int32Array.from({ length: 256 }, (_, byte) => {
    let value = byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
    return value
  })
}

/** State before the first byte. */
export const crcStart = -1

/** Feeds one byte. */
export function crcStep(state: number, byte: number): number {
  table ??= makeTable()
  return (state >>> 8) ^ (table[(state ^ byte) & 0xff] as number)
}

/** The checksum that a state stands for: CRC-32 of ISO 3309, unsigned. */
export function crcValue(state: number): number {
  return ~state >>> 0
}

/** CRC-32 of ASCII text. */
export function crc32(text: string): number {
  let state = crcStart
  for (let at = 0; at < text.length; at++) state = crcStep(state, text.charCodeAt(at))
  return crcValue(state)
}
