import type { HeaderField, WireRequest } from '@why401/core'
import type { ProxyServer } from './connection.ts'
import { basicField } from './proxy-fields.ts'
import { hostField, type Target } from './target.ts'

/** A field whose line has something else than `: ` between name and value, as it was written for curl. */
export interface SpelledField extends HeaderField {
  readonly separator?: ':'
}

export interface RequestBytes {
  readonly head: Buffer
  readonly body: Buffer
  /** The body waits until the server says it wants it. */
  readonly expectsContinue: boolean
}

/**
 * The bytes of a request (RFC 9112). Names, values and target go out as they are, as UTF-8: a value with a line break
 * in it breaks the message as it does with any client that lets it pass, which is what has to be found out.
 *
 * @param relay the HTTP proxy that reads this request; null when the server does.
 * @param hasProxy whether the settings know a proxy: then fields for a proxy are left out where none reads them.
 */
export function requestBytes(
  request: WireRequest,
  target: Target,
  relay: ProxyServer | null,
  hasProxy: boolean,
): RequestBytes {
  const fields = completed(request, target, relay, hasProxy)
  const lines = fields.map(({ name, value, separator }) => `${name}${separator}${value}\r\n`)
  const scheme = target.isSecure ? 'https' : 'http'
  const form = relay === null || request.method === 'CONNECT' ? '' : `${scheme}://${hostField(target)}`
  const body = bodyBytes(request.body)
  return {
    head: Buffer.from(`${request.method} ${form}${target.path} HTTP/1.1\r\n${lines.join('')}\r\n`),
    body: isChunked(fields) ? chunked(body) : body,
    expectsContinue: body.length > 0 && has(fields, 'expect', '100-continue'),
  }
}

interface Line {
  readonly name: string
  readonly value: string
  readonly separator: string
}

function completed(
  { headers, body }: WireRequest,
  target: Target,
  relay: ProxyServer | null,
  hasProxy: boolean,
): readonly Line[] {
  const given = headers
    .filter(({ name, forProxy }) => relay !== null || !(forProxy || (hasProxy && /^proxy-/i.test(name))))
    .map((field: SpelledField): Line => {
      const value = field.value.reveal()
      return { name: field.name, value, separator: field.separator ?? (value === '' ? ':' : ': ') }
    })
  const lines = has(given, 'host') ? [...given] : [line('Host', hostField(target)), ...given]
  const credentials = relay === null || has(given, 'proxy-authorization') ? null : basicField(relay)
  if (credentials !== null) {
    const host = lines.findIndex(({ name }) => name.toLowerCase() === 'host')
    lines.splice(host + 1, 0, line('Proxy-Authorization', credentials.reveal()))
  }
  if (body !== null && !has(given, 'content-length') && !isChunked(given))
    lines.push(line('Content-Length', String(body.length)))
  return lines
}

function line(name: string, value: string): Line {
  return { name, value, separator: ': ' }
}

function has(lines: readonly Line[], name: string, value?: string): boolean {
  return lines.some(
    (one) => one.name.toLowerCase() === name && (value === undefined || one.value.trim().toLowerCase() === value),
  )
}

function isChunked(lines: readonly Line[]): boolean {
  return has(lines, 'transfer-encoding', 'chunked')
}

function bodyBytes(body: Uint8Array | null): Buffer {
  return body === null ? Buffer.alloc(0) : Buffer.from(body.buffer, body.byteOffset, body.byteLength)
}

function chunked(body: Buffer): Buffer {
  const end = Buffer.from('0\r\n\r\n')
  if (body.length === 0) return end
  return Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n'), end])
}
