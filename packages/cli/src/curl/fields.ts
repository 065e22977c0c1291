import { parseCurlHeader, Secret, type CurlHeader, type CurlTransfer } from '@why401/core'
import type { ProxyServer } from '../network/connection.ts'
import { basicField } from '../network/proxy-fields.ts'
import type { SpelledField } from '../network/request-bytes.ts'
import { decodableCodings } from '../network/content-coding.ts'
import type { CurlBody } from './body.ts'
import type { Reading } from './reading.ts'
import type { Settings } from './settings.ts'

// Above this size curl asks the server first whether it wants the body.
const expectBytes = 1024 * 1024

export interface FieldsOptions {
  readonly host: string
  readonly settings: Settings
  /** The user's own headers, `@file` read in. */
  readonly own: readonly CurlHeader[]
  readonly authorization: Secret | null
  readonly userAgent: string | null
  readonly cookie: string | null
  readonly body: CurlBody
  /** The HTTP proxy that reads this request itself. */
  readonly relay: ProxyServer | null
}

/** The user's -H, and what --json adds behind them, with files read in. */
export function ownHeaders(transfer: CurlTransfer, reading: Reading): readonly CurlHeader[] {
  const read = transfer.headers.flatMap((header) => (header.kind === 'file' ? ofFile(header.name, reading) : [header]))
  const own = read.filter(({ name }) => name !== '')
  if (!transfer.body.some(({ option }) => option === 'json')) return own
  const added = ['Content-Type', 'Accept'].filter((name) => !own.some((one) => isCalled(one, name)))
  return [...own, ...added.map((name): CurlHeader => ({ kind: 'set', name, value: 'application/json' }))]
}

function ofFile(path: string, { files }: Reading): readonly CurlHeader[] {
  return files
    .read(path)
    .toString('utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('@'))
    .flatMap(parseCurlHeader)
}

/** The field lines of the request in curl's order: its own, the user's, those of the body. */
export function requestFields(options: FieldsOptions): readonly SpelledField[] {
  const { own, body } = options
  const isOwn = (name: string): boolean => own.some((one) => isCalled(one, name))
  const builtIn = [...hostFields(options), ...credentialFields(options), ...clientFields(options)]
  return [
    ...builtIn.filter(({ name }) => name === 'Host' || !isOwn(name)),
    // Host stands in its place, and the type of a multipart body needs the boundary.
    ...own
      .filter(
        (one) =>
          one.kind === 'set' && !isCalled(one, 'Host') && !(body.kind === 'form' && isCalled(one, 'Content-Type')),
      )
      .map(spelled),
    ...relayFields(options),
    ...bodyFields(options).filter(({ name }) => !isOwn(name) || (name === 'Content-Type' && body.kind === 'form')),
  ]
}

/** A semicolon ends a name as a colon does. */
function isCalled({ name }: CurlHeader, wanted: string): boolean {
  return name.split(';', 1)[0]?.toLowerCase() === wanted.toLowerCase()
}

function field(name: string, value: string): SpelledField {
  return { name, value: new Secret(value) }
}

function maybe(name: string, value: string | null): readonly SpelledField[] {
  return value === null || value === '' ? [] : [field(name, value)]
}

function spelled({ name, value, separator }: CurlHeader): SpelledField {
  return { name, value: new Secret(value), ...(separator ? { separator } : {}) }
}

/** Curl writes its own `Host`, with the user's value where there is one. */
function hostFields({ own, host }: FieldsOptions): readonly SpelledField[] {
  const given = own.find((one) => isCalled(one, 'Host'))
  return [given?.kind === 'set' ? { ...spelled(given), name: 'Host' } : field('Host', host)]
}

function credentialFields({ authorization, relay }: FieldsOptions): readonly SpelledField[] {
  const proxy = relay === null ? null : basicField(relay)
  return [
    ...(proxy === null ? [] : [{ name: 'Proxy-Authorization', value: proxy, forProxy: true as const }]),
    ...(authorization === null ? [] : [{ name: 'Authorization', value: authorization }]),
  ]
}

function clientFields({ settings, userAgent, cookie, relay, body }: FieldsOptions): readonly SpelledField[] {
  const referer = settings.last('referer')?.replace(/;auto$/, '') ?? null
  return [
    ...rangeField(settings, body),
    ...maybe('User-Agent', userAgent),
    field('Accept', '*/*'),
    ...(settings.isOn('compressed') ? [field('Accept-Encoding', decodableCodings.join(', '))] : []),
    ...maybe('Referer', referer),
    ...(relay === null ? [] : [{ ...field('Proxy-Connection', 'Keep-Alive'), forProxy: true as const }]),
    ...maybe('Cookie', cookie),
  ]
}

/** Of a request with a body, the range is said to be that of the body. */
function rangeField(settings: Settings, { bytes }: CurlBody): readonly SpelledField[] {
  const offset = settings.last('continue-at')
  const range =
    settings.last('range') ?? (offset !== null && /^\d+$/.test(offset) && offset !== '0' ? `${offset}-` : null)
  if (range === null) return []
  const text = /^\d+$/.test(range) ? `${range}-` : range
  return [bytes === null ? field('Range', `bytes=${text}`) : field('Content-Range', `bytes ${text}/${bytes.length}`)]
}

/** Headers that are for the proxy alone. */
function relayFields({ settings, relay }: FieldsOptions): readonly SpelledField[] {
  if (relay === null) return []
  return settings
    .all('proxy-header')
    .flatMap(parseCurlHeader)
    .filter(({ kind }) => kind === 'set')
    .map((header) => ({ ...spelled(header), forProxy: true }))
}

function bodyFields({ own, body }: FieldsOptions): readonly SpelledField[] {
  const { bytes, kind, isStream } = body
  if (bytes === null) return []
  const isChunked = isStream || own.some((one) => isCalled(one, 'Transfer-Encoding') && /\bchunked\b/i.test(one.value))
  return [
    field(isChunked ? 'Transfer-Encoding' : 'Content-Length', isChunked ? 'chunked' : String(bytes.length)),
    ...maybe('Content-Type', typeOf(own, body)),
    ...(bytes.length > expectBytes || (isStream && kind === 'upload') ? [field('Expect', '100-continue')] : []),
  ]
}

function typeOf(own: readonly CurlHeader[], { kind, boundary }: CurlBody): string | null {
  if (kind === 'data') return 'application/x-www-form-urlencoded'
  if (kind !== 'form') return null
  const given = own.find((one) => isCalled(one, 'Content-Type') && one.kind === 'set')?.value
  return `${given ?? 'multipart/form-data'}; boundary=${boundary}`
}
