import { hash } from 'node:crypto'

/** SHA-256 of the whole text, base64url. A key holds more than 190 random bits, so no slow hash is needed (NIST SP 800-63B, look-up secrets). */
export function hashKey(text: string): string {
  return hash('sha256', text, 'base64url')
}

/** Compares two hashes as written; takes as long where they differ in the first character as where they are equal. */
export function sameHash(left: string, right: string): boolean {
  if (left.length !== right.length) return false
  let difference = 0
  for (let at = 0; at < left.length; at++) difference |= left.charCodeAt(at) ^ right.charCodeAt(at)
  return difference === 0
}
