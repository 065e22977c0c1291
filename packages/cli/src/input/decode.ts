/**
 * Text of bytes from outside: UTF-8, or UTF-16 where a byte order mark says so (`>` of Windows PowerShell writes it).
 * @param tail the end of a long text whose middle was left out, in the same encoding.
 */
export function decode(head: Buffer, tail: Buffer | null = null): string {
  const read = decoder(head)
  const start = read(head).replace(/^\ufeff/, '')
  return tail ? `${start}\n${read(tail)}` : start
}

function decoder(head: Buffer): (bytes: Buffer) => string {
  if (head[0] === 0xff && head[1] === 0xfe) return (bytes) => bytes.toString('utf16le')
  if (head[0] === 0xfe && head[1] === 0xff) return (bytes) => swapped(bytes).toString('utf16le')
  return (bytes) => bytes.toString('utf8')
}

function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16()
}
