import { Secret, type CurlHeader, type CurlTransfer, type WireRequest } from '@why401/core'
import { chooseProxy, speaksHttp } from '../network/choose-proxy.ts'
import type { Connection } from '../network/connection.ts'
import { connectToOf } from '../network/tcp.ts'
import { targetOf } from '../network/target.ts'
import { isWhy401Error } from '../why401-error.ts'
import { sigV4Of, signedBy, type CurlSigning } from './aws-sigv4.ts'
import { bodyOf } from './body.ts'
import { readTransfers } from './config-file.ts'
import { connectionSettings } from './connection-settings.ts'
import { cookieText } from './cookies.ts'
import { hostAndPort, readCurlUrl, withQuery, writeUrl, type CurlUrl } from './curl-url.ts'
import { dataBytes, urlEncoded } from './data.ts'
import { ownHeaders, requestFields } from './fields.ts'
import { nodeFiles, type FileReader } from './file-reader.ts'
import { authorizationOf, loginOf } from './login.ts'
import { outputSettings, type OutputSettings } from './output-settings.ts'
import type { Reading } from './reading.ts'
import { Settings } from './settings.ts'
import { redirectSettings, retrySettings, type RedirectSettings, type RetrySettings } from './transfer-settings.ts'
import { judgeOptions } from './unheeded.ts'

/** What curl calls itself where no -A says otherwise. */
export const curlAgent = 'curl/8.17.0'

/** One curl command line, ready to be sent. */
export interface CurlCommand {
  readonly request: WireRequest
  readonly connection: Connection
  readonly output: OutputSettings
  readonly retry: RetrySettings
  /** null: redirects are not followed. */
  readonly followRedirects: RedirectSettings | null
  /** Keys of `--aws-sigv4`, for signing again. */
  readonly signing: CurlSigning | null
  /** What is left out or done otherwise than curl would, one sentence each. */
  readonly notHonoured: readonly string[]
}

export type CurlReading =
  | { readonly ok: true; readonly command: CurlCommand }
  /** Why nothing can be sent: sentences that never repeat a value of the command line. */
  | { readonly ok: false; readonly usageErrors: readonly string[] }

export interface ReadOptions {
  readonly files?: FileReader
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Milliseconds since the epoch, for signatures. */
  readonly now?: number
}

/** Reads curl's own arguments, without the word `curl`. */
export async function readCurlCommand(argv: readonly string[], options: ReadOptions = {}): Promise<CurlReading> {
  const { files = nodeFiles, env = process.env, now = Date.now() } = options
  const reading: Reading = { files, env, errors: [], notHonoured: [] }
  try {
    const transfer = onlyTransfer(readTransfers(argv, reading), reading)
    const command = reading.errors.length > 0 ? null : await readTransfer(transfer, reading, now)
    if (command !== null && reading.errors.length === 0) return { ok: true, command }
  } catch (error) {
    if (!isWhy401Error(error)) throw error
    reading.errors.push(error.message)
  }
  return { ok: false, usageErrors: reading.errors }
}

function onlyTransfer(transfers: readonly CurlTransfer[], reading: Reading): CurlTransfer {
  const [transfer] = transfers
  if (transfer === undefined) throw new Error('no transfer')
  judgeOptions(transfer, new Settings(transfer.settings), reading)
  const { length } = transfer.urls
  // Behind a misspelt option its value looks like a URL.
  if (reading.errors.length > 0) return transfer
  if (transfers.length > 1) reading.errors.push('--next makes several requests; give one')
  else if (length > 1) reading.errors.push(`there are ${length} URLs; give one (is a value missing its quotes?)`)
  else if (length === 0) reading.errors.push('there is no URL')
  return transfer
}

async function readTransfer(transfer: CurlTransfer, reading: Reading, now: number): Promise<CurlCommand | null> {
  const settings = new Settings(transfer.settings)
  const url = readUrl(transfer, settings, reading)
  if (url === null) return null
  const userAgent = settings.last('user-agent') ?? curlAgent
  const connection = connectionSettings(settings, userAgent === '' ? null : userAgent, reading)
  const login = loginOf(settings, url, reading)
  const signing = sigV4Of(settings, url, login, reading)
  const own = ownHeaders(transfer, reading)
  const isHostRemoved = own.some(({ kind, name }) => kind === 'removed' && name.toLowerCase() === 'host')
  if (isHostRemoved) reading.notHonoured.push('-H "Host:": HTTP/1.1 has no request without it')
  const body = bodyOf(transfer, settings, typeAmong(own), reading)
  const written = writeUrl(url)
  const headers = requestFields({
    host: hostAndPort(url),
    settings,
    own,
    authorization: authorizationOf(settings, login),
    userAgent,
    cookie: cookieText(settings.all('cookie'), url, reading),
    body,
    relay: relayOf(written, connection),
  })
  const request: WireRequest = { method: transfer.method, url: written, headers, body: body.bytes }
  const ownNames = own.flatMap(({ kind, name }) => (kind === 'set' ? [name.trim().toLowerCase()] : []))
  return {
    request: signing === null ? request : await signedBy(request, signing, ownNames, now),
    connection,
    output: outputSettings(settings, url, reading),
    retry: retrySettings(settings, reading),
    followRedirects: redirectSettings(settings, body.kind, ownNames, reading),
    signing,
    notHonoured: reading.notHonoured,
  }
}

function typeAmong(own: readonly CurlHeader[]): string | null {
  return own.find(({ kind, name }) => kind === 'set' && name.toLowerCase() === 'content-type')?.value ?? null
}

/** The proxy that gets the request itself, and so the fields that are for it. */
function relayOf(url: Secret, connection: Connection) {
  const target = targetOf(url.reveal())
  const proxy = chooseProxy(target, connection, 'as-given')
  const isTunnel = target.isSecure || connection.proxies.tunnel || connectToOf(target, connection) !== null
  return proxy !== null && speaksHttp(proxy) && !isTunnel ? proxy : null
}

function readUrl(transfer: CurlTransfer, settings: Settings, reading: Reading): CurlUrl | null {
  const read = readCurlUrl(transfer.urls[0] ?? '', {
    scheme: settings.last('proto-default'),
    globOff: settings.isOn('globoff'),
    pathAsIs: settings.isOn('path-as-is'),
  })
  if (!read.ok) {
    reading.errors.push(read.error)
    return null
  }
  const data =
    transfer.bodyToQuery && transfer.body.length > 0 ? [dataBytes(transfer.body, reading.files).toString('utf8')] : []
  const added = settings
    .all('url-query')
    .map((text) => (text.startsWith('+') ? text.slice(1) : urlEncoded(text, reading.files)))
  const url = withQuery(read.url, [...data, ...(added.length > 0 ? [added.join('&')] : [])])
  if (/[\x00-\x20\x7f]/.test(url.query))
    reading.errors.push('the query has a space or control character in it, which curl refuses; use --data-urlencode')
  return withUploadName(url, settings.last('upload-file'))
}

/** An upload to a folder takes the name of the file. */
function withUploadName(url: CurlUrl, upload: string | null): CurlUrl {
  if (upload === null || upload === '-' || upload === '.' || !url.path.endsWith('/')) return url
  return { ...url, path: url.path + encodeURIComponent(upload.split(/[\\/]/).at(-1) ?? '') }
}
