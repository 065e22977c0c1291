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

/** End of the first header section that is no interim answer (1xx); null when it is not all there. */
export function finalHeadEnd(bytes: Buffer): number | null {
  let from = 0
  for (;;) {
    const end = headEnd(bytes, from)
    if (end === null) return null
    const status = parseStatus(bytes.subarray(from, end))
    if (status === null || status >= 200 || status === 101) return end
    from = end
  }
}
