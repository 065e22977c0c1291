import { Secret, type Signer, type SigningChange, type WireRequest } from '@why401/core'
import type { AwsKey } from './credentials.ts'
import { headerValue, withHeader } from './fields.ts'

const authorization =
  /^AWS4-HMAC-SHA256\s+Credential=([^/,\s]+)\/(\d{8})\/([^/,\s]*)\/([^/,\s]*)\/aws4_request\s*,\s*SignedHeaders=([^,\s]+)\s*,\s*Signature=[\da-f]+\s*$/i

/** Signs requests of AWS Signature Version 4 anew, in header or query, where one of the keys made their signature. */
export function awsSigner(keys: readonly AwsKey[]): Signer {
  return {
    async resign(request, change) {
      const header = authorization.exec(headerValue(request, 'authorization')?.trim() ?? '')
      if (header) return await resignHeader(request, scopeOf(header), change, keys)
      return /[?&]X-Amz-Algorithm=AWS4-HMAC-SHA256(?:&|$)/i.test(request.url.reveal())
        ? await resignQuery(request, change, keys)
        : null
    },
  }
}

interface Scope {
  readonly keyId: string
  readonly region: string
  readonly service: string
  readonly signed: readonly string[]
}

function scopeOf([, keyId = '', , region = '', service = '', signed = '']: RegExpExecArray): Scope {
  return { keyId, region, service, signed: signed.toLowerCase().split(';') }
}

async function resignHeader(
  request: WireRequest,
  scope: Scope,
  change: SigningChange,
  keys: readonly AwsKey[],
): Promise<WireRequest | null> {
  const key = keys.find(({ keyId }) => keyId === scope.keyId)
  if (!key) return null
  const { amzStamp, sha256Hex, sigV4Header } = await import('./sigv4.ts')
  const stamp = amzStamp(change.at ?? Date.now())
  const dated = withHeader(request, 'X-Amz-Date', new Secret(stamp))
  const hash = headerValue(dated, 'x-amz-content-sha256')
  // A hash that stands there must be that of the body; UNSIGNED-PAYLOAD and its relatives stay.
  const hashed = /^[\da-f]{64}$/i.test(hash ?? '')
    ? withHeader(dated, 'X-Amz-Content-Sha256', new Secret(sha256Hex(dated.body)))
    : dated
  const signed = new Set(scope.signed.filter((name) => name === 'host' || headerValue(hashed, name) !== null)).add(
    'x-amz-date',
  )
  const { region = scope.region, service = scope.service } = change
  const value = sigV4Header(hashed, { ...key, region, service, stamp, signed: [...signed].sort() })
  return withHeader(hashed, 'Authorization', new Secret(value))
}

async function resignQuery(
  request: WireRequest,
  change: SigningChange,
  keys: readonly AwsKey[],
): Promise<WireRequest | null> {
  const url = request.url.reveal()
  const [keyId = '', , oldRegion = '', oldService = ''] = decodeURIComponent(queryValue(url, 'X-Amz-Credential')).split(
    '/',
  )
  const key = keys.find((one) => one.keyId === keyId)
  if (!key) return null
  const { amzStamp, sigV4Query } = await import('./sigv4.ts')
  const stamp = amzStamp(change.at ?? Date.now())
  const { region = oldRegion, service = oldService } = change
  const credential = [keyId, stamp.slice(0, 8), region, service, 'aws4_request'].join('%2F')
  const dated = withQueryValue(withQueryValue(url, 'X-Amz-Date', stamp), 'X-Amz-Credential', credential)
  const signed = decodeURIComponent(queryValue(url, 'X-Amz-SignedHeaders')).toLowerCase().split(';')
  const signature = sigV4Query({ ...request, url: new Secret(dated) }, { ...key, region, service, stamp, signed })
  return { ...request, url: new Secret(withQueryValue(dated, 'X-Amz-Signature', signature)) }
}

function queryValue(url: string, name: string): string {
  return new RegExp(`[?&]${name}=([^&#]*)`, 'i').exec(url)?.[1] ?? ''
}

function withQueryValue(url: string, name: string, value: string): string {
  return url.replace(new RegExp(`([?&]${name}=)[^&#]*`, 'i'), (_, start: string) => start + value)
}
