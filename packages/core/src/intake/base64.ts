const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** UTF-8 text as base64, as HTTP Basic needs it. */
export function toBase64(text: string): string {
  const bytes = utf8(text)
  let encoded = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.slice(i, i + 3)
    const bits = (a << 16) | (b << 8) | c
    encoded += alphabet.charAt(bits >> 18) + alphabet.charAt((bits >> 12) & 63)
    encoded += i + 1 < bytes.length ? alphabet.charAt((bits >> 6) & 63) : '='
    encoded += i + 2 < bytes.length ? alphabet.charAt(bits & 63) : '='
  }
  return encoded
}

function utf8(text: string): readonly number[] {
  const bytes: number[] = []
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0
    if (code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63))
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
    else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
  }
  return bytes
}

/** Text of base64 (HAR keeps bodies so); null where it is no valid UTF-8 text. */
export function fromBase64(encoded: string, maxLength: number): string | null {
  const plain = encoded.slice(0, Math.ceil(maxLength / 3) * 4)
  let percent = ''
  let bits = 0
  let count = 0
  for (let i = 0; i < plain.length; i++) {
    const value = sextet(plain.charCodeAt(i))
    if (value === -1) continue
    bits = ((bits << 6) | value) & 0xfffff
    count += 6
    if (count < 8) continue
    count -= 8
    percent += `%${((bits >> count) & 255).toString(16).padStart(2, '0')}`
  }
  try {
    return decodeURIComponent(percent)
  } catch {
    return null
  }
}

function sextet(code: number): number {
  if (code >= 65 && code <= 90) return code - 65
  if (code >= 97 && code <= 122) return code - 71
  if (code >= 48 && code <= 57) return code + 4
  return code === 43 || code === 45 ? 62 : code === 47 || code === 95 ? 63 : -1
}
