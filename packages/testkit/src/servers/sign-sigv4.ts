import type { WireRequest } from '@why401/core'
import { createHash, createHmac } from 'node:crypto'
import { withLine, type SigningMaterial } from './credential.ts'

/**
 * AWS Signature Version 4 in the Authorization header, as the published algorithm says; written apart from the signer of
 * the program under test, so that both cannot share a mistake.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/create-signed-request.html
 */
export function signSigV4(base: WireRequest, { id, secret, region, service, skew }: SigningMaterial): WireRequest {
  const time = new Date(Date.now() + skew).toISOString().replace(/[-:]|\.\d+/g, '')
  const payload = sha256(base.body ?? '')
  const stamped = withLine(withLine(base, 'x-amz-date', time), 'x-amz-content-sha256', payload)
  const scope = `${time.slice(0, 8)}/${region}/${service}/aws4_request`
  const { text, names } = canonical(stamped, payload)
  const key = ['aws4_request', service, region, time.slice(0, 8)].reduceRight(
    (made: Buffer | string, part) => hmac(made, part),
    `AWS4${secret}`,
  )
  const signature = hmac(key, ['AWS4-HMAC-SHA256', time, scope, sha256(text)].join('\n')).toString('hex')
  const value = `AWS4-HMAC-SHA256 Credential=${id}/${scope}, SignedHeaders=${names}, Signature=${signature}`
  return withLine(stamped, 'Authorization', value)
}

/** Signs the host and every `x-amz-` field. Query strings of this suite are written in their canonical spelling. */
function canonical({ method, url, headers }: WireRequest, payload: string): { text: string; names: string } {
  const { host, pathname, search } = new URL(url.reveal())
  const fields = [
    ['host', host],
    ...headers.map(({ name, value }) => [name.toLowerCase(), value.reveal().trim()]),
  ].filter(([name = '']) => name === 'host' || name.startsWith('x-amz-'))
  const sorted = fields.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
  const names = sorted.map(([name]) => name).join(';')
  const query = search
    .slice(1)
    .split('&')
    .filter(Boolean)
    .map((pair) => (pair.includes('=') ? pair : `${pair}=`))
    .sort()
    .join('&')
  const lines = sorted.map(([name, value]) => `${name}:${value}\n`).join('')
  return { text: [method, pathname, query, lines, names, payload].join('\n'), names }
}

function hmac(key: Buffer | string, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}
