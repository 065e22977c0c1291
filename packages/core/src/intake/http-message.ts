import type { PlainRequest, PlainResponse } from './fields.ts'
import { maxBodyLength, maxExchanges, maxHeaders } from './limits.ts'

/** One HTTP message as written in text. */
export interface HttpMessage {
  readonly kind: 'request' | 'response'
  readonly method: string | null
  /** Request target: path or absolute address. */
  readonly target: string
  readonly status: number | null
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string | null
}

const requestStart = /^([A-Z]{3,10}) (\S{1,8000}) HTTP\/[\d.]{1,3}[ \t]*$/
const looseRequestStart = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) (https?:\/\/\S{1,8000}|\/\S{0,8000})[ \t]*$/
const statusLine = /^HTTP\/\d(?:\.\d)? +(\d{3})(?: .{0,500})?$/
const pseudo = /^:(method|path|authority|scheme|status):[ \t]*(.*)$/
const headerLine = /^([!#$%&'*+.^_`|~\w-]{1,200}):(.*)$/

/** Whether a line starts an HTTP message. */
export function startsMessage(line: string): boolean {
  return requestStart.test(line) || statusLine.test(line) || pseudo.test(line)
}

/** Reads requests and responses one after another. Lines before the first start line are left out. */
export function readMessages(lines: readonly string[]): readonly HttpMessage[] {
  const messages: HttpMessage[] = []
  for (let at = 0; at < lines.length && messages.length < maxExchanges;) {
    const read = readMessage(lines, at)
    if (read) messages.push(read.message)
    at = read?.next ?? at + 1
  }
  return messages
}

interface Start {
  kind: HttpMessage['kind']
  method: string | null
  target: string
  status: number | null
  next: number
}

function readMessage(lines: readonly string[], first: number): { message: HttpMessage; next: number } | null {
  const start = readStart(lines, first)
  if (!start) return null
  const headers: (readonly [string, string])[] = []
  let at = start.next
  for (; at < lines.length; at++) {
    const line = bare(lines[at] ?? '')
    const header = headerLine.exec(line)
    if (header) headers.push([header[1] ?? '', (header[2] ?? '').replace(/^[ \t]+/, '')])
    else if (/^[ \t]+\S/.test(line) && headers.length > 0) fold(headers, line)
    else break
    if (headers.length >= maxHeaders) break
  }
  // A form body right behind the headers happens in hand-written files; normally a blank line stands between.
  if (bare(lines[at] ?? '') === '') at++
  const { body, next } = readBody(lines, at)
  return {
    message: { kind: start.kind, method: start.method, target: start.target, status: start.status, headers, body },
    next,
  }
}

function fold(headers: (readonly [string, string])[], line: string): void {
  const last = headers.pop()
  if (last) headers.push([last[0], `${last[1]} ${line.trim()}`])
}

function readStart(lines: readonly string[], at: number): Start | null {
  const line = bare(lines[at] ?? '')
  const request =
    requestStart.exec(line) ?? (/^[A-Za-z-]{1,60}:/.test(lines[at + 1] ?? '') ? looseRequestStart.exec(line) : null)
  if (request)
    return { kind: 'request', method: request[1] ?? null, target: request[2] ?? '', status: null, next: at + 1 }
  const status = statusLine.exec(line)?.[1]
  if (status) return { kind: 'response', method: null, target: '', status: Number(status), next: at + 1 }
  return pseudo.test(line) ? readPseudo(lines, at) : null
}

/** HTTP/2 and HTTP/3 as browsers and proxies show them. */
function readPseudo(lines: readonly string[], first: number): Start {
  const fields = new Map<string, string>()
  let at = first
  for (; at < lines.length && at - first < 8; at++) {
    const found = pseudo.exec(bare(lines[at] ?? ''))
    if (!found || fields.has(found[1] ?? '')) break
    fields.set(found[1] ?? '', (found[2] ?? '').trim())
  }
  const status = Number(fields.get('status'))
  if (fields.has('status')) return { kind: 'response', method: null, target: '', status: status || null, next: at }
  const authority = fields.get('authority')
  const path = fields.get('path') ?? '/'
  const target = authority ? `${fields.get('scheme') ?? 'https'}://${authority}${path}` : path
  return { kind: 'request', method: fields.get('method') ?? null, target, status: null, next: at }
}

function readBody(lines: readonly string[], first: number): { body: string | null; next: number } {
  const kept: string[] = []
  let length = 0
  let at = first
  for (; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (startsMessage(bare(line))) break
    length += line.length + 1
    if (length <= maxBodyLength) kept.push(bare(line))
  }
  const body = kept.join('\n').trim()
  return { body: body === '' ? null : body, next: at }
}

function bare(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}

/** The request of a message, its address completed from the Host header. */
export function requestOf(message: HttpMessage, isSecure: boolean): PlainRequest {
  const host = message.headers.find(([name]) => name.toLowerCase() === 'host')?.[1].trim()
  const isPath = message.target.startsWith('/') || message.target === '*'
  const plainPort = host !== undefined && /^(?:localhost|127\.|\[::1\])|:(?:80|8\d{3}|3\d{3}|5\d{3})$/.test(host)
  const scheme = isSecure || !plainPort ? 'https' : 'http'
  const url = isPath && host ? `${scheme}://${host}${message.target}` : message.target
  return { method: message.method, url, headers: message.headers, body: message.body }
}

export function responseOf(message: HttpMessage): PlainResponse {
  return { status: message.status, headers: message.headers, body: message.body }
}
