import type { IncomingMessage } from 'node:http'
import type { Problem } from '../problem.ts'

/** Lines of a header section. Node drops those beyond its own bound without a word, so they are counted here instead. */
const mostFields = 200

/**
 * What is wrong with a message that the parser has let pass, or null: what two programs in a row could read as different requests (RFC 9112
 * sections 3.2, 6.1 and 6.3), and what Node would answer without a problem of ours.
 */
export function malformed({
  rawHeaders,
  headers,
  httpVersionMajor,
  httpVersionMinor,
}: IncomingMessage): Problem | null {
  if (httpVersionMajor !== 1) return { status: 400, detail: 'The version of HTTP is not 1.0 or 1.1.' }
  if (rawHeaders.length > 2 * mostFields)
    return { status: 431, detail: `The request has more than ${mostFields} header lines.` }
  const coding = headers['transfer-encoding']
  if (coding !== undefined && (coding.toLowerCase() !== 'chunked' || httpVersionMinor === 0))
    return { status: 400, detail: 'The only transfer coding that is read here is chunked, once, in HTTP/1.1.' }
  const hosts = hostsOf(rawHeaders)
  if (hosts > 1) return { status: 400, detail: 'Host stands twice.' }
  if (hosts === 0 && httpVersionMinor > 0) return { status: 400, detail: 'The request has no Host.' }
  return null
}

function hostsOf(rawHeaders: readonly string[]): number {
  let count = 0
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] as string
    if (name.length === 4 && name.toLowerCase() === 'host') count++
  }
  return count
}
