/** A SHA-256 is eight words of 32 bits. */
export const hashWords = 8

const digitBits = 6
const wordBits = 32
const values = digitValues()

/** Reads a hash (base64url, 43 characters) into words, the first bytes highest. The same steps whatever the hash. */
export function readHash(hash: string, into: Int32Array): void {
  let kept = 0
  let bits = 0
  let word = 0
  for (let at = 0; at < hash.length && word < hashWords; at++) {
    const value = values[hash.charCodeAt(at) & 127] as number
    const missing = wordBits - bits
    if (missing > digitBits) {
      kept = (kept << digitBits) | value
      bits += digitBits
      continue
    }
    const left = digitBits - missing
    into[word++] = (kept << missing) | (value >>> left)
    kept = value & ((1 << left) - 1)
    bits = left
  }
}

function digitValues(): Uint8Array {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  return Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, digits.indexOf(String.fromCharCode(code))))
}
