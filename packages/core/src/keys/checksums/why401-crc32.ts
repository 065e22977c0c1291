import { checkDigits, type Checksum } from './checksum.ts'
import { base62 } from './digits.ts'

/** `<prefix>_<env>_<random>`, then the CRC-32 of all that: a key changed from test to live by hand is found out, too. */
export const why401Crc32: Checksum = {
  id: 'why401-crc32',
  pattern: /^[a-z][a-z0-9]{0,15}_(?:live|test)_[0-9A-Za-z]{38,120}$/,
  digits: base62,
  width: 6,
  alphabet: base62,
  coveredFrom: () => 0,
  source: null,
}

/** Completes the text of a new key: `<prefix>_<env>_<random>` in, the whole key out. */
export function withWhy401Checksum(start: string): string {
  return `${start}${checkDigits(why401Crc32, start)}`
}
