import type { Caller } from '../auth/authenticator.ts'
import { keysVerify } from '../routes/keys.verify/route.ts'

/** The head of a request that `POST /v1/keys/verify` takes, and that can be read in one way only. */
export interface PlainHead {
  /** Frozen: one for all requests whose heads are the same. */
  readonly caller: Caller
  /** Bytes of the body. */
  readonly length: number
}

const { method, url, bodyLimit = 0 } = keysVerify
const requestLine = `${method} ${url} HTTP/1.1\r\n`

/** RFC 9112 section 5, of its blanks only those that everybody sends, and ASCII alone. */
const fieldLine = /([!#$%&'*+.^_`|~0-9A-Za-z-]+): *((?:[!-~]+(?: +[!-~]+)*)?)\r\n/y
const mostFields = 64

/** Each would change where the body ends, what it is, what is answered, or who is believed to call. */
const special = ['transfer-encoding', 'content-encoding', 'expect', 'upgrade', 'trailer', 'cookie']

/**
 * Reads a head, its empty line included. null: it is for the server's own parser to say what it is. Whatever is taken here
 * that parser takes too, and finds the same in it; most of what it takes is not taken here.
 */
export function readPlainHead(text: string): PlainHead | null {
  if (!text.startsWith(requestLine)) return null
  const rawHeaders: string[] = []
  const headers: Record<string, string> = Object.create(null)
  fieldLine.lastIndex = requestLine.length
  for (let end = requestLine.length; end < text.length - 2; end = fieldLine.lastIndex) {
    const [, name, value] = fieldLine.exec(text) ?? []
    if (name === undefined || value === undefined) return null
    const lower = name.toLowerCase()
    if (lower in headers || rawHeaders.length === 2 * mostFields) return null
    headers[lower] = value
    rawHeaders.push(name, value)
  }
  const length = lengthIn(headers)
  return length === null ? null : { caller: Object.freeze({ rawHeaders, headers, url }), length }
}

function lengthIn(headers: Readonly<Record<string, string>>): number | null {
  if (special.some((name) => name in headers) || !headers['host'] || !staysOpen(headers['connection'])) return null
  if (headers['content-type'] !== 'application/json') return null
  const digits = headers['content-length'] ?? ''
  const length = /^[1-9]\d{0,6}$/.test(digits) ? Number(digits) : Infinity
  return length <= bodyLimit ? length : null
}

const staysOpen = (connection: string | undefined): boolean =>
  connection === undefined || connection.toLowerCase() === 'keep-alive'
