import type { Secret, WireRequest } from '@why401/core'
import aws4 from 'aws4'
import { createHash } from 'node:crypto'
import { hostField, targetOf } from '../target.ts'

export interface SigV4 {
  readonly keyId: string
  readonly secret: Secret
  readonly region: string
  readonly service: string
  /** `20260131T235959Z` */
  readonly stamp: string
  /** Names of the fields that are signed, in lower case. */
  readonly signed: readonly string[]
}

/** `X-Amz-Date` of a time in milliseconds since the epoch. */
export function amzStamp(at: number): string {
  return new Date(at).toISOString().replace(/[:-]|\.\d{3}/g, '')
}

export function sha256Hex(bytes: Uint8Array | null): string {
  return createHash('sha256')
    .update(bytes ?? new Uint8Array())
    .digest('hex')
}

/** Value of `Authorization` (AWS Signature Version 4, header form) over the request as it is. */
export function sigV4Header(request: WireRequest, keys: SigV4): string {
  return String(signed(request, keys, false).headers?.['Authorization'])
}

/** `X-Amz-Signature` of a presigned URL, over a query that holds all other parameters of the signature already. */
export function sigV4Query(request: WireRequest, keys: SigV4): string {
  const path = signed(request, keys, true).path ?? ''
  return /[?&]X-Amz-Signature=([\da-f]+)/.exec(path)?.[1] ?? ''
}

/** The part of the package's signer that its types leave out. */
interface DatedSigner {
  datetime: string
}

function signed(request: WireRequest, keys: SigV4, signQuery: boolean) {
  const target = targetOf(request.url.reveal())
  const body = request.body === null ? '' : Buffer.from(request.body)
  // Its type leaves some of its options out.
  const options = {
    method: request.method,
    path: signQuery ? withoutSignature(target.path) : target.path,
    headers: valuesOf(request, keys.signed, hostField(target)),
    // Its type knows text alone; what it hashes may be bytes.
    body: body as string,
    region: keys.region,
    service: keys.service,
    signQuery,
    doNotModifyHeaders: true,
    extraHeadersToInclude: Object.fromEntries(keys.signed.map((name) => [name, true])),
  }
  const signer = new aws4.RequestSigner(options, {
    accessKeyId: keys.keyId,
    secretAccessKey: keys.secret.reveal(),
  })
  ;(signer as unknown as DatedSigner).datetime = keys.stamp
  return signer.sign()
}

/** Values of the signed fields; several lines of a name count as one, joined by commas. */
function valuesOf(request: WireRequest, names: readonly string[], host: string): Record<string, string> {
  const values = names.map((name) => {
    const lines = request.headers.filter((one) => one.name.trim().toLowerCase() === name)
    const text = lines.map(({ value }) => value.reveal().trim()).join(',')
    return [name, name === 'host' && lines.length === 0 ? host : text] as const
  })
  return Object.fromEntries(values)
}

function withoutSignature(path: string): string {
  return path.replace(/([?&])X-Amz-Signature=[^&]*&?/i, '$1').replace(/[?&]$/, '')
}
