import type { ChecksumId } from '../../model/provider.ts'
import { crc32 } from './crc32.ts'
import { toDigits } from './digits.ts'

/**
 * A key that ends in the CRC-32 of its own beginning. The four known formats differ only in what is covered and in how
 * the number is written, so they are data; `repair.ts` needs exactly these numbers to stay fast.
 */
export interface Checksum {
  readonly id: ChecksumId
  /** Whole keys that carry this checksum; others with the same prefix do not. */
  readonly pattern: RegExp
  /** Digits in which the checksum is written. */
  readonly digits: string
  readonly width: number
  /** Characters that may stand behind the prefix. */
  readonly alphabet: string
  /** Offset at which the covered text begins; it ends before the check digits. */
  readonly coveredFrom: (text: string) => number
  /** Page that describes the format; null for why401's own. */
  readonly source: string | null
}

/** Null when the text is not of the form that carries this checksum. */
export function verifyChecksum(checksum: Checksum, text: string): 'valid' | 'invalid' | null {
  if (!checksum.pattern.test(text)) return null
  const cut = text.length - checksum.width
  return checkDigits(checksum, text.slice(checksum.coveredFrom(text), cut)) === text.slice(cut) ? 'valid' : 'invalid'
}

/** The digits that belong behind the covered text. */
export function checkDigits(checksum: Checksum, covered: string): string {
  return toDigits(crc32(covered), checksum.digits, checksum.width)
}
