import { Secret, type HeaderField, type WireRequest } from '@why401/core'
import { headerValue } from '../network/signing/fields.ts'
import type { CurlUrl } from './curl-url.ts'
import type { Login } from './netrc.ts'
import type { Reading } from './reading.ts'
import type { Settings } from './settings.ts'

/** What `--aws-sigv4` signs with. */
export interface CurlSigning {
  readonly keyId: string
  readonly secret: Secret
  readonly region: string
  readonly service: string
}

/** `--aws-sigv4 aws[:amz[:region[:service]]]`; what is left out is taken from the host, as curl does. */
export function sigV4Of(
  settings: Settings,
  url: CurlUrl,
  login: Login | null,
  { errors }: Reading,
): CurlSigning | null {
  const value = settings.last('aws-sigv4')
  if (value === null) return null
  const [provider = '', second = 'amz', region, service] = value.split(':')
  if (!/^(?:aws)?$/i.test(provider) || !/^(?:amz|aws)?$/i.test(second))
    errors.push('--aws-sigv4 is supported for aws:amz alone')
  if (login === null) errors.push('--aws-sigv4 needs -u with key id and secret')
  const [firstLabel = '', secondLabel = ''] = url.host.split('.')
  return {
    keyId: login?.user ?? '',
    secret: login?.password ?? new Secret(''),
    region: region ?? secondLabel,
    service: service ?? firstLabel,
  }
}

/**
 * The request with its signature where curl puts it, behind Host, and with the date that was signed.
 * @param own names of the user's own headers, which are signed along with Host and the date.
 */
export async function signedBy(
  request: WireRequest,
  signing: CurlSigning,
  own: readonly string[],
  now: number,
): Promise<WireRequest> {
  const { amzStamp, sha256Hex, sigV4Header } = await import('../network/signing/sigv4.ts')
  const has = (name: string): boolean => own.includes(name)
  const given = headerValue(request, 'x-amz-date')
  const stamp = given ?? amzStamp(now)
  const added = [
    ...(given === null ? [field('X-Amz-Date', stamp)] : []),
    // S3 refuses a signature without it.
    ...(signing.service === 's3' && !has('x-amz-content-sha256')
      ? [field('x-amz-content-sha256', sha256Hex(request.body))]
      : []),
  ]
  const dated = inserted(request, added)
  const names = new Set(['host', ...own, ...added.map(({ name }) => name.toLowerCase())])
  names.delete('authorization')
  const value = sigV4Header(dated, { ...signing, stamp, signed: [...names].sort() })
  return has('authorization') ? request : inserted(dated, [field('Authorization', value)])
}

function field(name: string, value: string): HeaderField {
  return { name, value: new Secret(value) }
}

/** Behind Host and what is there for a proxy. */
function inserted(request: WireRequest, fields: readonly HeaderField[]): WireRequest {
  const at = request.headers.findIndex(({ name }) => !/^(?:host|proxy-authorization)$/i.test(name))
  const cut = at === -1 ? request.headers.length : at
  return { ...request, headers: [...request.headers.slice(0, cut), ...fields, ...request.headers.slice(cut)] }
}
