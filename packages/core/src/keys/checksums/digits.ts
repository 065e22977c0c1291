export const base36 = '0123456789abcdefghijklmnopqrstuvwxyz'
export const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Number as digits of the given alphabet, filled up with its zero. */
export function toDigits(value: number, alphabet: string, width: number): string {
  let rest = value
  let digits = ''
  while (digits.length < width) {
    digits = `${alphabet[rest % alphabet.length]}${digits}`
    rest = Math.floor(rest / alphabet.length)
  }
  return digits
}
