const bytesOfHash = 32

/** SHA-256 as base64url to what a row holds; null for a text that is no such hash. */
export function hashBytes(hash: string): Buffer | null {
  const bytes = Buffer.from(hash, 'base64url')
  return bytes.length === bytesOfHash ? bytes : null
}

export function requireHash(hash: string): Buffer {
  const bytes = hashBytes(hash)
  if (bytes === null) throw new TypeError('A hash is 32 bytes as base64url.')
  return bytes
}

export function hashText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64url')
}
