import { isIP } from 'node:net'
import { domainToASCII } from 'node:url'
import { Secret } from '@why401/core'

/** A URL as curl reads it: what it connects to, and what it writes into the request line. */
export interface CurlUrl {
  readonly scheme: 'http' | 'https'
  /** With the brackets of an IPv6 address. */
  readonly host: string
  readonly port: number
  readonly path: string
  /** With its `?`; empty where there is none. */
  readonly query: string
  readonly user: string | null
  readonly password: Secret | null
}

export interface UrlOptions {
  /** `--proto-default` */
  readonly scheme: string | null
  /** `-g`: brackets and braces are ordinary characters. */
  readonly globOff: boolean
  readonly pathAsIs: boolean
}

export type UrlReading = { readonly ok: true; readonly url: CurlUrl } | { readonly ok: false; readonly error: string }

export function readCurlUrl(written: string, options: UrlOptions): UrlReading {
  if (/[\x00-\x20\x7f]/.test(written))
    return failed('the URL has a space or control character in it, which curl refuses; write %20 for a space')
  if (!options.globOff && hasGlob(written))
    return failed(
      'the URL has { } or [ ] in it, which curl reads as a list of URLs; put -g before it if they belong to it',
    )
  const [, scheme = guessScheme(written, options.scheme), rest = ''] =
    /^(?:([a-z][a-z0-9+.-]*):\/{1,3})?(.*)$/is.exec(written) ?? []
  const lower = scheme.toLowerCase()
  if (lower !== 'http' && lower !== 'https') return failed('the URL is neither http nor https')
  const [, login, hostText = '', portText = '', path = '', query = ''] = parts.exec(rest) ?? []
  const host = readHost(hostText)
  const port = portText === '' ? (lower === 'https' ? 443 : 80) : Number(portText)
  if (host === null || port > 65_535) return failed('the URL has no valid host and port')
  const [, user, password] = /^([^:]*)(?::(.*))?$/s.exec(login ?? '') ?? []
  return {
    ok: true,
    url: {
      scheme: lower,
      host,
      port,
      path: percentEncoded(options.pathAsIs ? path || '/' : withoutDots(path || '/')),
      query,
      user: login === undefined ? null : percentDecoded(user ?? ''),
      password: password === undefined ? null : new Secret(percentDecoded(password)),
    },
  }
}

const parts = /^(?:([^/?#]*)@)?(\[[^\]]*\]|[^:/?#]*)(?::(\d*))?(\/[^?#]*)?(\?[^#]*)?(?:#.*)?$/s

function failed(error: string): UrlReading {
  return { ok: false, error }
}

/** `ftp.example.com` without a scheme is FTP to curl; everything else is plain HTTP, whatever a browser would do. */
function guessScheme(written: string, asked: string | null): string {
  return asked ?? /^(ftp|dict|ldap|imap|smtp|pop3)\./i.exec(written)?.[1] ?? 'http'
}

/** Braces and brackets, apart from those of an IPv6 address and an empty pair. */
function hasGlob(written: string): boolean {
  return /[{}[\]]/.test(
    written.replace(/^([a-z][a-z0-9+.-]*:\/\/)?([^/?#@]*@)?\[[\da-f:.%]+\]/i, '').replaceAll('[]', ''),
  )
}

function readHost(text: string): string | null {
  if (text.startsWith('[')) return isIP(text.slice(1, -1).replace(/%.*$/, '')) === 6 ? text : null
  const name = percentDecoded(text)
  // Anything but ASCII is an international name; numbers are an address in one of its many spellings.
  if (/[^\x00-\x7f]/.test(name)) return domainToASCII(name) || null
  if (/^(?:0x[\da-f]*|\d+)(?:\.(?:0x[\da-f]*|\d+)){0,3}$/i.test(name)) return new URL(`http://${name}`).hostname
  return /^[^\s#%/:<>?@[\\\]^`{|}]+$/.test(name) ? name : null
}

/** RFC 3986, 5.2.4. */
function withoutDots(path: string): string {
  const out: string[] = []
  const segments = path.split('/').slice(1)
  for (const [at, segment] of segments.entries()) {
    const isLast = at === segments.length - 1
    if (segment === '..') out.pop()
    if (segment !== '.' && segment !== '..') out.push(segment)
    else if (isLast) out.push('')
  }
  return `/${out.join('/')}`
}

/** Text outside ASCII is sent percent-encoded in a path (and as it is in a query). */
function percentEncoded(path: string): string {
  return path.replace(/[^\x00-\x7f]+/g, (text) => percent(Buffer.from(text)))
}

function percent(bytes: Buffer): string {
  return bytes.toString('hex').replace(/../g, '%$&')
}

export function percentDecoded(text: string): string {
  return Buffer.from(
    text.replace(/%([\da-f]{2})|[^%]+|%/gi, (all, hex: string | undefined) =>
      hex === undefined ? Buffer.from(all).toString('latin1') : String.fromCharCode(Number.parseInt(hex, 16)),
    ),
    'latin1',
  ).toString('utf8')
}

/** Adds to the query as -G and --url-query do: an empty text takes away an empty query, and leaves its `&` behind another. */
export function withQuery(url: CurlUrl, added: readonly string[]): CurlUrl {
  const query = added.reduce((before, text) => {
    if (before === '' || before === '?') return text === '' ? '' : `?${text}`
    return before.endsWith('&') ? before + text : `${before}&${text}`
  }, url.query)
  return { ...url, query }
}

/** The address without user, password and fragment; the port only where it is not that of the scheme. */
export function writeUrl(url: CurlUrl): Secret {
  return new Secret(`${url.scheme}://${hostAndPort(url)}${url.path}${url.query}`)
}

export function hostAndPort({ scheme, host, port }: CurlUrl): string {
  return port === (scheme === 'https' ? 443 : 80) ? host : `${host}:${port}`
}
