import { Secret, type WireRequest } from '@why401/core'
import { describe, expect, test } from 'vitest'
import { headerValue } from './fields.ts'
import { signerFor } from './signer-for.ts'

// Keys and expected signatures of AWS's own published examples.
const keyId = 'AKIAIOSFODNN7EXAMPLE'
const env = { AWS_ACCESS_KEY_ID: keyId, AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' }
const at = Date.UTC(2013, 4, 24)
const emptyHash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

function request(
  url: string,
  headers: Readonly<Record<string, string>>,
  change: Partial<WireRequest> = {},
): WireRequest {
  return {
    method: 'GET',
    url: new Secret(url),
    headers: Object.entries(headers).map(([name, value]) => ({ name, value: new Secret(value) })),
    body: null,
    ...change,
  }
}

const authorization = (signed: string, scope = `${keyId}/20130523/us-east-1/s3/aws4_request`): string =>
  `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=${signed}, Signature=${'0'.repeat(64)}`

/** GET Object of https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html */
const getObject = request('https://examplebucket.s3.amazonaws.com/test.txt', {
  Host: 'examplebucket.s3.amazonaws.com',
  Authorization: authorization('host;range;x-amz-content-sha256;x-amz-date'),
  Range: 'bytes=0-9',
  'x-amz-content-sha256': emptyHash,
  'x-amz-date': '20130523T000000Z',
})

describe('a signature in the header', () => {
  test('is that of the published example, with the date changed in its place', async () => {
    const signed = await signerFor(env).resign(getObject, { at })
    if (signed === null) throw new Error('not signed')
    expect(signed.headers.map(({ name }) => name)).toEqual(getObject.headers.map(({ name }) => name))
    expect(headerValue(signed, 'x-amz-date')).toBe('20130524T000000Z')
    expect(headerValue(signed, 'authorization')).toBe(
      `AWS4-HMAC-SHA256 Credential=${keyId}/20130524/us-east-1/s3/aws4_request, ` +
        'SignedHeaders=host;range;x-amz-content-sha256;x-amz-date, ' +
        'Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
    )
  })

  test('covers a body and a path with escapes, as in PUT Object', async () => {
    const put = request(
      'https://examplebucket.s3.amazonaws.com/test%24file.text',
      {
        Host: 'examplebucket.s3.amazonaws.com',
        Authorization: authorization('date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class'),
        Date: 'Fri, 24 May 2013 00:00:00 GMT',
        'x-amz-date': '20130524T000000Z',
        'x-amz-storage-class': 'REDUCED_REDUNDANCY',
        'x-amz-content-sha256': emptyHash,
      },
      { method: 'PUT', body: Buffer.from('Welcome to Amazon S3.') },
    )
    const signed = await signerFor(env).resign(put, { at })
    expect(signed && headerValue(signed, 'authorization')).toMatch(
      /Signature=98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd$/,
    )
    expect(signed && headerValue(signed, 'x-amz-content-sha256')).toBe(
      '44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072',
    )
  })

  test('sorts a query, as in GET Bucket (List Objects)', async () => {
    const list = request('https://examplebucket.s3.amazonaws.com/?prefix=J&max-keys=2', {
      Host: 'examplebucket.s3.amazonaws.com',
      Authorization: authorization('host;x-amz-content-sha256;x-amz-date'),
      'x-amz-date': '20130524T000000Z',
      'x-amz-content-sha256': emptyHash,
    })
    const signed = await signerFor(env).resign(list, { at })
    expect(signed && headerValue(signed, 'authorization')).toMatch(
      /Signature=34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7$/,
    )
  })

  test('takes another region and service, and only the fields that are still there', async () => {
    const without = { ...getObject, headers: getObject.headers.filter(({ name }) => name !== 'Range') }
    const signed = await signerFor(env).resign(without, { at, region: 'eu-west-1', service: 'execute-api' })
    expect(signed && headerValue(signed, 'authorization')).toMatch(
      /^AWS4-HMAC-SHA256 Credential=\w+\/20130524\/eu-west-1\/execute-api\/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, /,
    )
  })

  test('keeps a payload that is not signed', async () => {
    const headers = getObject.headers.map((field) =>
      field.name === 'x-amz-content-sha256' ? { ...field, value: new Secret('UNSIGNED-PAYLOAD') } : field,
    )
    const signed = await signerFor(env).resign({ ...getObject, headers, body: Buffer.from('x') }, { at })
    expect(signed && headerValue(signed, 'x-amz-content-sha256')).toBe('UNSIGNED-PAYLOAD')
  })

  test('comes from the keys of the command line before those of the environment', async () => {
    const given = { keyId: 'OTHER', secret: new Secret('s') }
    const scope = 'OTHER/20130524/us-east-1/s3/aws4_request'
    const other = request('https://h.example/', { Authorization: authorization('host', scope) })
    expect(await signerFor(env).resign(other, {})).toBeNull()
    expect(await signerFor(env, given).resign(other, {})).not.toBeNull()
    expect(await signerFor(env, given).resign(getObject, {})).not.toBeNull()
  })
})

/** https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html */
const presigned = (date: string, signature: string): string =>
  'https://examplebucket.s3.amazonaws.com/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256' +
  `&X-Amz-Credential=${keyId}%2F${date.slice(0, 8)}%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=${date}` +
  `&X-Amz-Expires=86400&X-Amz-SignedHeaders=host&X-Amz-Signature=${signature}`

test('a presigned URL is that of the published example, in place', async () => {
  const old = request(presigned('20120101T000000Z', '0'.repeat(64)), {})
  const signed = await signerFor(env).resign(old, { at })
  expect(signed?.url.reveal()).toBe(
    presigned('20130524T000000Z', 'aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404'),
  )
})

test.each([
  { name: 'no signature', headers: { Authorization: 'Bearer x' } },
  { name: 'nothing', headers: {} },
  {
    name: 'another algorithm',
    headers: { Authorization: 'AWS4-ECDSA-P256-SHA256 Credential=a/b, SignedHeaders=host, Signature=0' },
  },
  { name: 'a damaged one', headers: { Authorization: 'AWS4-HMAC-SHA256 Credential=a' } },
])('$name is not signed', async ({ headers }) => {
  expect(await signerFor(env).resign(request('https://h.example/', headers), {})).toBeNull()
})
