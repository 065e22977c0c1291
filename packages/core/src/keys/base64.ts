const standard = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const values = new Map([...[...standard].map((digit, value) => [digit, value] as const), ['-', 62], ['_', 63]])

/** Bytes of base64 or base64url, padded or not; null when it is neither. */
export function decodeBase64(text: string): Uint8Array | null {
  const digits = text.replace(/={1,2}$/, '')
  if (digits.length % 4 === 1) return null
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4))
  let bits = 0
  let held = 0
  let filled = 0
  for (const digit of digits) {
    const value = values.get(digit)
    if (value === undefined) return null
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[filled++] = (held >> bits) & 0xff
    }
  }
  return bytes
}

/** Text of UTF-8 bytes; null when they are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  const escaped = Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
  try {
    return decodeURIComponent(escaped)
  } catch {
    return null
  }
}

export function decodeBase64Text(text: string): string | null {
  const bytes = decodeBase64(text)
  return bytes && decodeUtf8(bytes)
}
