import { Secret, type WireRequest } from '@why401/core'
import { describe, expect, test } from 'vitest'
import { headerValue } from './fields.ts'
import { signerFor } from './signer-for.ts'

const key = Buffer.from('why401 example account key, not a real one').toString('base64')
const now = Date.UTC(2026, 10, 21, 8, 34, 46)

interface Signed {
  readonly method: string
  readonly url: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string | null
}

// Requests as the vendor's packages sign them (storage-blob 12.34, storage-queue, data-tables 13.1), without the fields that no signature covers.
const bySdk: readonly Signed[] = [
  {
    method: 'GET',
    url: 'https://example.blob.core.windows.net/?comp=list&prefix=A%20b',
    headers: [
      ['x-ms-version', '2026-10-06'],
      ['x-ms-client-request-id', '86ea08c2-ea26-4d29-830e-eca904b113a9'],
      ['x-ms-date', 'Sat, 21 Nov 2026 08:34:46 GMT'],
      ['Authorization', 'SharedKey example:F2BUvrMCn8vfTkHnRAd2EzVl8hR8RvBfIWeCflK5pcQ='],
    ],
    body: null,
  },
  {
    method: 'GET',
    url: 'https://example.blob.core.windows.net/my-box?comp=list&prefix=%C3%BC%2Fx&restype=container&include=metadata,tags',
    headers: [
      ['x-ms-version', '2026-10-06'],
      ['x-ms-client-request-id', '6f079a8b-81fb-4c94-951c-dc0451e28d2b'],
      ['x-ms-date', 'Sat, 21 Nov 2026 08:34:46 GMT'],
      ['Authorization', 'SharedKey example:29aSjza/L795+7fLisLJrqYBiglepKfGYf2WNAgWx+s='],
    ],
    body: null,
  },
  {
    method: 'PUT',
    url: 'https://example.blob.core.windows.net/my-box/dir/a%20b%2B%C3%BC%25.txt',
    headers: [
      ['Content-Type', 'application/octet-stream'],
      ['x-ms-version', '2026-10-06'],
      ['Content-Length', '5'],
      ['x-ms-meta-Zeta', '1'],
      ['x-ms-meta-alpha', 'two  words'],
      ['If-None-Match', '*'],
      ['x-ms-blob-content-type', 'text/plain'],
      ['x-ms-blob-type', 'BlockBlob'],
      ['x-ms-client-request-id', '673bae9a-3db8-4d3d-bbf6-1cde3924f546'],
      ['x-ms-date', 'Sat, 21 Nov 2026 08:34:46 GMT'],
      ['Authorization', 'SharedKey example:CBsLhbI5zByCc10fbtVFNecZKi6aXaLTXGpiQv42iWw='],
    ],
    body: 'hello',
  },
  {
    method: 'GET',
    url: 'https://example.blob.core.windows.net/my-box/x',
    headers: [
      ['x-ms-version', '2026-10-06'],
      ['If-Modified-Since', 'Thu, 01 Jan 1970 00:00:00 GMT'],
      ['x-ms-range', 'bytes=5-14'],
      ['x-ms-client-request-id', '629146e6-3455-4971-a20e-ffb01487159b'],
      ['x-ms-date', 'Sat, 21 Nov 2026 08:34:46 GMT'],
      ['Authorization', 'SharedKey example:28GCery26mfghkDg9LI2S41dAGvxYGxZWt2tN8PSGuo='],
    ],
    body: null,
  },
  {
    method: 'DELETE',
    url: 'https://example.blob.core.windows.net/my-box/x',
    headers: [
      ['x-ms-version', '2026-10-06'],
      ['x-ms-client-request-id', '8016c031-f260-4ca3-aa29-418d7b7a172e'],
      ['x-ms-date', 'Sat, 21 Nov 2026 08:34:46 GMT'],
      ['Authorization', 'SharedKey example:DTzlns8S90liVW3bgiCHYpakuElT7KNWLnhOGeEXqE4='],
    ],
    body: null,
  },
  {
    method: 'POST',
    url: 'https://example.queue.core.windows.net/jobs/messages?timeout=30',
    headers: [
      ['Content-Type', 'application/xml'],
      ['x-ms-version', '2026-04-06'],
      ['x-ms-client-request-id', '000f0334-2a6a-4e4d-84d1-53b83f44d05b'],
      ['Content-Length', '113'],
      ['x-ms-date', 'Sat, 21 Nov 2026 08:34:46 GMT'],
      ['Authorization', 'SharedKey example:tGP3tOWOUpRWPMsqjfE76yKV9ZmXujlUn/2cVlFt9qg='],
    ],
    body: '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><QueueMessage><MessageText>hi</MessageText></QueueMessage>',
  },
  {
    method: 'GET',
    url: "https://example.table.core.windows.net/people(PartitionKey='p%20k',RowKey='r')",
    headers: [
      ['x-ms-version', '2019-02-02'],
      ['DataServiceVersion', '3.0'],
      ['x-ms-client-request-id', '0739636f-1dec-4755-93d2-0244a40253ae'],
      ['x-ms-date', 'Sat, 21 Nov 2026 08:34:46 GMT'],
      ['authorization', 'SharedKeyLite example:i20RCeAVxrdQagKwL6Y0xb6aY+JwU/Pdah7tMBYszA0='],
    ],
    body: null,
  },
  {
    method: 'POST',
    url: 'https://example.table.core.windows.net/people',
    headers: [
      ['Content-Type', 'application/json;odata=nometadata'],
      ['x-ms-version', '2019-02-02'],
      ['DataServiceVersion', '3.0'],
      ['Prefer', 'return-no-content'],
      ['x-ms-client-request-id', '1b2da2ef-fe46-47ff-992c-7a08acd76015'],
      ['x-ms-date', 'Sat, 21 Nov 2026 08:34:46 GMT'],
      ['content-length', '33'],
      ['authorization', 'SharedKeyLite example:2Dm+7LidrbL0mHYBSxf9s5E1pCk3Vfd3FRD4xWNmKws='],
    ],
    body: '{"PartitionKey":"a","RowKey":"b"}',
  },
]

function requestOf({ method, url, headers, body }: Signed): WireRequest {
  return {
    method,
    url: new Secret(url),
    headers: headers.map(([name, value]) => ({ name, value: new Secret(value) })),
    body: body === null ? null : Buffer.from(body),
  }
}

const withAuthorization = (request: WireRequest, value: string): WireRequest => ({
  ...request,
  headers: request.headers.map((field) =>
    /^authorization$/i.test(field.name) ? { ...field, value: new Secret(value) } : field,
  ),
})

describe('a request to Azure Storage', () => {
  test.each(bySdk)('$method $url is signed as the vendor signs it', async (signed) => {
    const request = requestOf(signed)
    const expected = headerValue(request, 'authorization') ?? ''
    const stale = withAuthorization(request, expected.replace(/:.*/, ':c3RhbGU='))
    const again = await signerFor({ AZURE_STORAGE_KEY: key }).resign(stale, { at: now })
    expect(again && headerValue(again, 'authorization')).toBe(expected)
  })

  const [first] = bySdk
  const request = requestOf(first ?? { method: '', url: '', headers: [], body: null })

  test('is dated anew in its place', async () => {
    const again = await signerFor({ AZURE_STORAGE_KEY: key }).resign(request, { at: 0 })
    expect(again?.headers.map(({ name }) => name)).toEqual(request.headers.map(({ name }) => name))
    expect(again && headerValue(again, 'x-ms-date')).toBe('Thu, 01 Jan 1970 00:00:00 GMT')
    expect(again && headerValue(again, 'authorization')).not.toBe(headerValue(request, 'authorization'))
  })

  test('that carries Date keeps carrying it, in both schemes', async () => {
    const dated = {
      ...request,
      headers: request.headers.map((field) => (field.name === 'x-ms-date' ? { ...field, name: 'Date' } : field)),
    }
    for (const scheme of ['SharedKey', 'SharedKeyLite']) {
      const again = await signerFor({ AZURE_STORAGE_KEY: key }).resign(
        withAuthorization(dated, `${scheme} example:x=`),
        { at: 0 },
      )
      expect(again && headerValue(again, 'date')).toBe('Thu, 01 Jan 1970 00:00:00 GMT')
      expect(again && headerValue(again, 'x-ms-date')).toBeNull()
      expect(again && headerValue(again, 'authorization')).toMatch(new RegExp(`^${scheme} example:[\\w+/]{43}=$`))
    }
  })

  test.each([
    { env: {}, signs: false },
    { env: { AZURE_STORAGE_KEY: key, AZURE_STORAGE_ACCOUNT: 'example' }, signs: true },
    { env: { AZURE_STORAGE_KEY: key, AZURE_STORAGE_ACCOUNT: 'other' }, signs: false },
    {
      env: { AZURE_STORAGE_CONNECTION_STRING: `DefaultEndpointsProtocol=https;AccountName=example;AccountKey=${key}` },
      signs: true,
    },
    { env: { AZURE_STORAGE_CONNECTION_STRING: `AccountName=other;AccountKey=${key}` }, signs: false },
    { env: { AZURE_STORAGE_CONNECTION_STRING: 'UseDevelopmentStorage=true' }, signs: false },
  ])('is signed only with the key of its account: $signs', async ({ env, signs }) => {
    expect((await signerFor(env).resign(request, {})) !== null).toBe(signs)
  })
})
