import { Secret, type Signer, type WireRequest } from '@why401/core'
import { createHmac } from 'node:crypto'
import { targetOf } from '../target.ts'
import { headerValue, withHeader } from './fields.ts'

type Scheme = 'SharedKey' | 'SharedKeyLite'

/**
 * Signs requests to Azure Storage anew (Shared Key and Shared Key Lite, for blobs, queues, files and tables).
 * @param keyOf the key of an account, in base64.
 */
export function azureSigner(keyOf: (account: string) => Secret | null): Signer {
  return {
    async resign(request, change) {
      const found = /^(SharedKey|SharedKeyLite)\s+([^:\s]+):/.exec(headerValue(request, 'authorization') ?? '')
      const [, scheme, account = ''] = found ?? []
      const key = found ? keyOf(account) : null
      if (key === null) return null
      const date = new Secret(new Date(change.at ?? Date.now()).toUTCString())
      const isPlain = headerValue(request, 'x-ms-date') === null && headerValue(request, 'date') !== null
      const dated = withHeader(request, isPlain ? 'Date' : 'x-ms-date', date)
      const signature = createHmac('sha256', Buffer.from(key.reveal(), 'base64'))
        .update(stringToSign(dated, account, scheme as Scheme))
        .digest('base64')
      return withHeader(dated, 'Authorization', new Secret(`${scheme} ${account}:${signature}`))
    },
  }
}

/** What Azure Storage signs: https://learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key */
export function stringToSign(request: WireRequest, account: string, scheme: Scheme): string {
  const { host, path } = targetOf(request.url.reveal())
  const value = (name: string): string => headerValue(request, name)?.trim() ?? ''
  const date = headerValue(request, 'x-ms-date') === null ? value('date') : ''
  const isTable = /(?:^|\.)table\./i.test(host)
  const content = [value('content-md5'), value('content-type')]
  if (isTable) {
    const tableDate = value('x-ms-date') || value('date')
    const resource = liteResource(account, path)
    return scheme === 'SharedKeyLite'
      ? [tableDate, resource].join('\n')
      : [request.method, ...content, tableDate, resource].join('\n')
  }
  const headers = canonicalHeaders(request)
  if (scheme === 'SharedKeyLite')
    return [request.method, ...content, date, headers + liteResource(account, path)].join('\n')
  const length = value('content-length') || String(request.body?.length ?? 0)
  return [
    request.method,
    value('content-encoding'),
    value('content-language'),
    length === '0' ? '' : length,
    ...content,
    date,
    ...['if-modified-since', 'if-match', 'if-none-match', 'if-unmodified-since', 'range'].map(value),
    headers + canonicalResource(account, path),
  ].join('\n')
}

/** Every `x-ms-` field, sorted, unfolded, each with a line break behind it. */
function canonicalHeaders({ headers }: WireRequest): string {
  const own = headers
    .map(({ name, value }) => ({
      name: name.toLowerCase().trim(),
      value: value
        .reveal()
        .trim()
        .replace(/\r?\n[ \t]+/g, ' '),
    }))
    .filter(({ name }) => name.startsWith('x-ms-'))
  const names = [...new Set(own.map(({ name }) => name))].sort()
  const line = (name: string): string =>
    own
      .filter((one) => one.name === name)
      .map(({ value }) => value)
      .join(',')
  return names.map((name) => `${name}:${line(name)}\n`).join('')
}

/** Account and path as sent, then each parameter in lower case with its decoded values, all sorted. */
function canonicalResource(account: string, target: string): string {
  const [path = '', query = ''] = splitQuery(target)
  const values = new Map<string, string[]>()
  for (const [name, value] of parameters(query)) values.set(name, [...(values.get(name) ?? []), value])
  const lines = [...values.keys()].sort().map((name) => `\n${name}:${(values.get(name) ?? []).sort().join(',')}`)
  return `/${account}${path}${lines.join('')}`
}

/** Shared Key Lite and tables take the parameter `comp` alone. */
function liteResource(account: string, target: string): string {
  const [path = '', query = ''] = splitQuery(target)
  const comp = parameters(query).find(([name]) => name === 'comp')?.[1]
  return `/${account}${path}${comp === undefined ? '' : `?comp=${comp}`}`
}

function splitQuery(target: string): readonly [path: string, query: string] {
  const mark = target.indexOf('?')
  return mark === -1 ? [target, ''] : [target.slice(0, mark), target.slice(mark + 1)]
}

function parameters(query: string): readonly (readonly [name: string, value: string])[] {
  const pairs = query.split('&').filter((pair) => pair !== '')
  return pairs.map((pair) => {
    const equals = pair.indexOf('=')
    const [name, value] = equals === -1 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)]
    return [decoded(name).toLowerCase(), decoded(value)]
  })
}

/** A plus sign is a plus sign here; a damaged escape stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
