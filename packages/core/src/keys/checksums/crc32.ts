const polynomial = 0xedb88320
const table = tableOf(polynomial)

/** The entry of a sum of bits is the sum of their entries: one step for each entry instead of eight. */
function tableOf(polynomial: number): Int32Array {
  const entries = new Int32Array(256)
  let entry = 1
  for (let bit = 128; bit > 0; bit >>= 1) {
    entry = (entry >>> 1) ^ (entry & 1 ? polynomial : 0)
    for (let at = 0; at < 256; at += 2 * bit) entries[bit + at] = entry ^ (entries[at] as number)
  }
  return entries
}

/** State before the first byte. */
export const crcStart = -1

/** Feeds one byte. */
export function crcStep(state: number, byte: number): number {
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
