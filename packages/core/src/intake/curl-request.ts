import { toBase64 } from './base64.ts'
import { isOn, lastValue, type CurlBodyPart, type CurlTransfer } from './curl-args.ts'
import type { PlainRequest } from './fields.ts'
import { formPair, percentDecoded } from './url.ts'

/** What makes a value one that the shell fills in. */
export type IsFilledIn = (text: string) => boolean

type Pair = readonly [name: string, value: string]

const schemeStart = /^[a-z][a-z0-9+.-]*:\/\//i

/** The request that curl would send first; `stdin` is what `@-` reads. */
export function curlRequest(transfer: CurlTransfer, stdin: string | null, isFilledIn: IsFilledIn): PlainRequest {
  const body = transfer.bodyToQuery ? null : bodyText(transfer.body, stdin)
  return {
    method: transfer.method,
    url: fullUrl(transfer, stdin),
    headers: headersOf(transfer, isFilledIn),
    body,
  }
}

function fullUrl(transfer: CurlTransfer, stdin: string | null): string {
  const written = transfer.urls[0] ?? ''
  // Without scheme curl speaks plain HTTP, whatever a browser would do.
  const url = written === '' || schemeStart.test(written) || /^[$%{]/.test(written) ? written : `http://${written}`
  const added = transfer.settings.filter(({ name }) => name === 'url-query').map(({ value }) => urlQuery(value ?? ''))
  const data = transfer.bodyToQuery ? [bodyText(transfer.body, stdin) ?? ''] : []
  return [...data, ...added].filter((text) => text !== '').reduce(withQuery, url)
}

function withQuery(url: string, query: string): string {
  const hash = url.indexOf('#')
  const base = hash === -1 ? url : url.slice(0, hash)
  const joint = !base.includes('?') ? '?' : /[?&]$/.test(base) ? '' : '&'
  return base + joint + query
}

function urlQuery(value: string): string {
  return value.startsWith('+') ? value.slice(1) : urlEncoded(value)
}

/** `name=content`, `=content` or `content`; only the content is encoded. */
function urlEncoded(text: string): string {
  const equals = text.indexOf('=')
  const name = equals === -1 ? '' : text.slice(0, equals)
  const encoded = formPair('', equals === -1 ? text : text.slice(equals + 1)).slice(1)
  return name === '' ? encoded : `${name}=${encoded}`
}

function headersOf(transfer: CurlTransfer, isFilledIn: IsFilledIn): readonly Pair[] {
  const own = transfer.headers.filter(({ kind }) => kind === 'set').map(({ name, value }): Pair => [name, value])
  const touched = new Set(transfer.headers.filter(({ kind }) => kind !== 'file').map(({ name }) => name.toLowerCase()))
  return [...implied(transfer, isFilledIn).filter(([name]) => !touched.has(name.toLowerCase())), ...own]
}

/** Headers that curl adds because of other options; `-H` of the same name replaces them. */
function implied(transfer: CurlTransfer, isFilledIn: IsFilledIn): readonly Pair[] {
  const { settings } = transfer
  const pairs: Pair[] = []
  const authorization = authorizationOf(transfer, isFilledIn)
  if (authorization) pairs.push(['Authorization', authorization])
  addValue(pairs, 'User-Agent', lastValue(settings, 'user-agent'))
  addValue(pairs, 'Referer', lastValue(settings, 'referer')?.replace(/;auto$/, '') ?? null)
  const cookies = settings.flatMap(({ name, value }) => (name === 'cookie' && value?.includes('=') ? [value] : []))
  addValue(pairs, 'Cookie', cookies.length > 0 ? cookies.join('; ') : null)
  if (isOn(settings, 'compressed')) pairs.push(['Accept-Encoding', 'deflate, gzip, br, zstd'])
  const proxyUser = lastValue(settings, 'proxy-user')
  if (proxyUser) pairs.push(['Proxy-Authorization', `Basic ${isFilledIn(proxyUser) ? proxyUser : toBase64(proxyUser)}`])
  return [...pairs, ...contentHeaders(transfer)]
}

function addValue(pairs: Pair[], name: string, value: string | null): void {
  if (value !== null && value !== '') pairs.push([name, value])
}

function contentHeaders({ body, bodyToQuery }: CurlTransfer): readonly Pair[] {
  const option = bodyToQuery ? undefined : body[0]?.option
  if (option === 'json')
    return [
      ['Content-Type', 'application/json'],
      ['Accept', 'application/json'],
    ]
  if (option === undefined || option === 'upload-file') return []
  return [['Content-Type', option.startsWith('form') ? 'multipart/form-data' : 'application/x-www-form-urlencoded']]
}

const otherAuth = ['digest', 'ntlm', 'ntlm-wb', 'negotiate', 'anyauth']

/** Basic from `-u` or from the address. A user whose text the shell fills in cannot be encoded here and stays readable. */
function authorizationOf({ settings, urls }: CurlTransfer, isFilledIn: IsFilledIn): string | null {
  const bearer = lastValue(settings, 'oauth2-bearer')
  if (bearer !== null) return `Bearer ${bearer}`
  const user = lastValue(settings, 'user') ?? userOf(urls[0] ?? '')
  if (user === null || otherAuth.some((name) => isOn(settings, name))) return null
  const sigv4 = lastValue(settings, 'aws-sigv4')
  if (sigv4 !== null) return signed(sigv4, user)
  if (isFilledIn(user)) return `Basic ${user}`
  return `Basic ${toBase64(user.includes(':') ? user : `${user}:`)}`
}

function userOf(url: string): string | null {
  const found = /^[a-z][a-z0-9+.-]{0,20}:\/\/([^/?#@\s]{1,2000})@/i.exec(url)?.[1]
  return found === undefined ? null : percentDecoded(found)
}

function signed(provider: string, user: string): string {
  const [name = 'aws', , region = '', service = ''] = provider.split(':')
  return `${name.toUpperCase()}4-HMAC-SHA256 Credential=${user.split(':', 1)[0] ?? ''}/${[region, service].filter(Boolean).join('/')}`
}

/** The body as far as the command line holds it; a file that curl would read stands as `@path`. */
function bodyText(parts: readonly CurlBodyPart[], stdin: string | null): string | null {
  if (parts.length === 0) return null
  if (parts.some(({ option }) => option.startsWith('form'))) return parts.map(formPart).join('')
  const isJson = parts.some(({ option }) => option === 'json')
  return parts.map((part) => dataText(part, stdin)).join(isJson ? '' : '&')
}

function dataText({ option, text, file }: CurlBodyPart, stdin: string | null): string {
  if (file === '-' && stdin !== null) return option === 'data' ? stdin.replace(/[\r\n]/g, '') : stdin
  if (option === 'upload-file') return `@${text}`
  return option === 'data-urlencode' && file === null ? urlEncoded(text) : text
}

function formPart({ text }: CurlBodyPart): string {
  const equals = text.indexOf('=')
  const name = text.slice(0, Math.max(0, equals))
  return `--form\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text.slice(equals + 1)}\r\n`
}
