import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { demand, type IssuerCall } from './issuer-double.ts'

const form =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([\w-]+)\/(\w+)\/aws4_request, ?SignedHeaders=([\w;-]+), ?Signature=([0-9a-f]{64})$/
const mostSkewMs = 15 * 60_000

export interface Signed {
  readonly keyId: string
  readonly service: string
  readonly region: string
}

/**
 * Checks a signature of AWS Signature Version 4 from what arrived, by the published algorithm and apart from the signer of
 * the program under test.
 * @param secretOf null for an id that is not known or not active.
 * @returns null where the signature is not that of the secret.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/create-signed-request.html
 */
export function verifySigV4(call: IssuerCall, secretOf: (keyId: string) => string | null): Signed | null {
  const parts = form.exec(call.headers.authorization ?? '')
  demand(parts !== null, 'Authorization of AWS4-HMAC-SHA256')
  const [, keyId = '', day = '', region = '', service = '', names = '', signature = ''] = parts
  const signed = names.split(';')
  demand(signed.includes('host') && signed.includes('x-amz-date'), 'host and x-amz-date are signed')
  demand([...signed].sort().join(';') === names, 'the names of signed headers are sorted')
  const stamp = String(call.headers['x-amz-date'])
  const time = Date.parse(stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
  demand(stamp.startsWith(day) && Math.abs(Date.now() - time) < mostSkewMs, 'it is dated now')
  const secret = secretOf(keyId)
  if (secret === null) return null
  const text = ['AWS4-HMAC-SHA256', stamp, `${day}/${region}/${service}/aws4_request`, sha256(canonical(call, signed))]
  const dated = [day, region, service, 'aws4_request'].reduce<Buffer>(
    (key, part) => hmac(key, part),
    Buffer.from(`AWS4${secret}`),
  )
  const expected = hmac(dated, text.join('\n'))
  return timingSafeEqual(expected, Buffer.from(signature, 'hex')) ? { keyId, service, region } : null
}

function canonical({ method, target, headers, body }: IssuerCall, signed: readonly string[]): string {
  const [path = '/', query = ''] = target.split('?')
  const lines = signed.map(
    (name) =>
      `${name}:${String(headers[name] ?? '')
        .trim()
        .replace(/ +/g, ' ')}\n`,
  )
  return [method, path, query, lines.join(''), signed.join(';'), sha256(body)].join('\n')
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
