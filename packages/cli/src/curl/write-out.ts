import type { RawAnswer } from '../network/answer.ts'
import { targetOf } from '../network/target.ts'
import type { Printed } from './print-answer.ts'
import type { PrintTarget } from './print-target.ts'

type Variable = (raw: RawAnswer, printed: Printed) => string

const seconds = (from: number, to: number | null): string =>
  ((to === null ? 0 : Math.max(0, to - from)) / 1000).toFixed(6)

const header = (raw: RawAnswer, name: string): string =>
  raw.headers.find((field) => field.name.toLowerCase() === name.toLowerCase())?.value.reveal() ?? ''

const status = (raw: RawAnswer): string => String(raw.status).padStart(3, '0')

const variables: Readonly<Record<string, Variable>> = {
  content_type: (raw) => header(raw, 'content-type'),
  errormsg: () => '',
  exitcode: () => '0',
  http_code: status,
  http_version: ({ bytes }) =>
    /(?:^|\n)HTTP\/([\d.]+)[^\n]*\n(?!.*\nHTTP\/)/s.exec(bytes.toString('latin1'))?.[1] ?? '0',
  method: (_, { request }) => request.method,
  num_connects: () => '1',
  num_headers: ({ headers }) => String(headers.length),
  num_redirects: (_, { redirects }) => String(redirects),
  redirect_url: (raw, { request }) => redirectUrl(header(raw, 'location'), request.url.reveal()),
  remote_ip: ({ peer }) => peer ?? '',
  response_code: status,
  scheme: (_, { request }) => (targetOf(request.url.reveal()).isSecure ? 'HTTPS' : 'HTTP'),
  size_download: ({ bodyBytes }) => String(bodyBytes),
  size_header: ({ bytes }) => String(bytes.length),
  size_request: ({ sentBytes }) => String(sentBytes.head),
  size_upload: ({ sentBytes }) => String(sentBytes.body),
  ssl_verify_result: () => '0',
  time_appconnect: ({ times }) => seconds(times.started, times.secured),
  time_connect: ({ times }) => seconds(times.started, times.connected),
  time_pretransfer: ({ times }) => seconds(times.started, times.sent),
  time_redirect: () => seconds(0, null),
  time_starttransfer: ({ times }) => seconds(times.started, times.answered),
  time_total: ({ times }) => seconds(times.started, times.ended),
  url: (_, { request }) => request.url.reveal(),
  url_effective: (_, { request }) => request.url.reveal(),
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }

/** Writes what `-w` asks for: `%{variable}`, `%header{name}`, `%%` and the escapes `\n \r \t`. */
export function writeOut(format: string, raw: RawAnswer, printed: Printed, target: PrintTarget): void {
  let write: (text: string) => unknown = (text) => target.out(Buffer.from(text))
  for (const [piece, escape, name, field] of format.matchAll(
    /%%|\\(.)|%\{([^}]*)\}|%header\{([^}]*)\}|[^%\\]+|[%\\]/gs,
  )) {
    if (name === 'stderr') write = target.err
    else if (name === 'stdout') write = (text) => target.out(Buffer.from(text))
    // What follows is for failures alone.
    else if (name === 'onerror') return
    else if (name !== undefined) write(variables[name]?.(raw, printed) ?? unknown(target))
    else if (field !== undefined) write(header(raw, field))
    else if (escape !== undefined) write(escapes[escape] ?? piece)
    else write(piece === '%%' ? '%' : piece)
  }
}

function unknown(target: PrintTarget): string {
  target.err('curl: unknown --write-out variable\n')
  return ''
}

function redirectUrl(location: string, base: string): string {
  return location !== '' && URL.canParse(location, base) ? new URL(location, base).href : ''
}
