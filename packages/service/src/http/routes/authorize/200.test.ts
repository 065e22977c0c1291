import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
let gateway: Record<string, string>
beforeAll(async () => {
  bed = await testBed()
  gateway = { 'why401-root-key': await bed.rootKeyWith(['keys:verify']) }
})
afterAll(() => bed.close())

const ask = (headers: Record<string, string>, url = '/v1/authorize?keyspace=acme') =>
  bed.inject({ method: 'GET', url, headers })

describe('GET /v1/authorize grants', () => {
  test('and tells who calls, whatever the client says of itself', async () => {
    const { text, id } = await bed.key({ external_id: 'Müller & Söhne', permissions: ['a:read', 'b:read'] })
    const {
      status,
      headers,
      text: body,
    } = await ask({
      ...gateway,
      authorization: `Bearer ${text}`,
      'why401-key-id': 'key_forged',
      'x-forwarded-method': 'POST',
      'x-forwarded-uri': '/v1/items?x=1',
    })
    expect([status, body]).toEqual([200, ''])
    expect(headers).toMatchObject({
      'why401-key-id': id,
      'why401-keyspace-id': bed.keyspaceId,
      'why401-environment': 'live',
      'why401-external-id': 'M%C3%BCller & S%C3%B6hne',
      'why401-owner': '',
      'why401-permissions': 'a:read b:read',
      'cache-control': 'no-store',
    })
  })

  test('and says what will break soon', async () => {
    const expires = new Date(bed.now() + 3_600_000).toISOString()
    const { text } = await bed.key({ expires_at: expires, limits: [{ name: 'burst', limit: 9, window_seconds: 60 }] })
    const { headers } = await ask({ ...gateway, authorization: `Bearer ${text}` })
    expect(headers).toMatchObject({ 'why401-key-expires': expires, 'ratelimit-policy': '"burst";q=9;w=60' })
  })

  test('by the rightmost address, or as many hops further left as are trusted', async () => {
    const { text } = await bed.key({ restrictions: { ips: ['198.51.100.0/24'], origins: null } })
    const from = (chain: string, url?: string) =>
      ask({ ...gateway, authorization: `Bearer ${text}`, 'x-forwarded-for': chain }, url)
    expect((await from('203.0.113.9, 198.51.100.7')).status).toBe(200)
    const forged = await from('198.51.100.7, 203.0.113.9')
    expect(forged).toMatchObject({ status: 403, body: { code: 'perm.ip', address_seen: '203.0.113.9' } })
    expect((await from('198.51.100.7, 203.0.113.9', '/v1/authorize?hops=1')).status).toBe(200)
    expect((await from('198.51.100.7', '/v1/authorize?hops=1')).status).toBe(403)
  })

  test('Envoy, by method and path, set up in a field', async () => {
    const { text } = await bed.key({ permissions: ['a:read'] })
    const envoy = (setUp: string) =>
      bed.inject({
        method: 'PATCH',
        url: '/v1/authorize/envoy/v1/items/7?keyspace=other',
        headers: {
          ...gateway,
          authorization: `Bearer ${text}`,
          'why401-authorize': setUp,
          'content-type': 'application/json',
        },
      })
    expect((await envoy('keyspace=acme&permissions=a:read')).status).toBe(200)
    expect((await envoy('permissions=a:write')).body).toMatchObject({ code: 'perm.scope', required: 'a:write' })
    expect((await envoy('permission=a:read')).status).toBe(503)
  })
})
