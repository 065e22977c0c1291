/** Where the header section that starts at `from` ends, its empty line included; null when it is not all there. */
export function headEnd(bytes: Buffer, from: number): number | null {
  for (let at = bytes.indexOf(10, from); at !== -1; at = bytes.indexOf(10, at + 1)) {
    const next = bytes[at + 1] === 13 ? at + 2 : at + 1
    if (bytes[next] === 10) return next + 1
  }
  return null
}

/** Status of the first line; null when it is none of HTTP/1. */
export function parseStatus(head: Buffer): number | null {
  const status = /^HTTP\/1\.[01] +(\d{3})(?:[ \r\n]|$)/.exec(head.toString('latin1', 0, 64))?.[1]
  return status === undefined ? null : Number(status)
}

/** A header section (1xx) that another one follows. */
export function isInterim(head: Buffer): boolean {
  const status = parseStatus(head)
  return status !== null && status < 200 && status !== 101
}

/** False as soon as the bytes cannot become a status line of HTTP/1. */
export function startsLikeHttp(bytes: Buffer): boolean {
  const start = 'HTTP/1.'
  return start.startsWith(bytes.toString('latin1', 0, start.length))
}

const fieldLine = /^(?:HTTP\/1\.|[\w!#$%&'*+.^`|~-]+:|[ \t]|\r?$)/

/** The header section without the lines that are no field lines: no colon, or a name that is no token (RFC 9110, 5.1). */
export function readableHead(head: Buffer): Buffer {
  const lines = head.toString('latin1').split('\n')
  return lines.every((line) => fieldLine.test(line))
    ? head
    : Buffer.from(lines.filter((line) => fieldLine.test(line)).join('\n'), 'latin1')
}
