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

describe('GET /v1/authorize refuses', () => {
  test('as the API itself would, with status, challenge and body', async () => {
    const { text, id } = await bed.key()
    await bed.call('POST', `/v1/keys/${id}/revoke`, { reason: 'compromised' })
    const { status, headers, body } = await ask({ ...gateway, authorization: `Bearer ${text}` })
    expect([status, body.code]).toEqual([401, 'key.revoked'])
    expect(headers['www-authenticate']).toContain('error="invalid_token"')
    expect(headers['content-type']).toContain('application/problem+json')
  })

  test('a request without a key, and counts it', async () => {
    const { status, body } = await ask({ ...gateway, 'x-forwarded-uri': '/v1/items', 'x-forwarded-method': 'PUT' })
    expect([status, body.code]).toEqual([401, 'send.absent'])
    const record = await bed.assembled.verifier.refusals.byRequestId(body.request_id, bed)
    expect(record).toMatchObject({ code: 'send.absent', route: 'PUT /v1/items', keyspaceId: bed.keyspaceId })
  })

  test('a key at the wrong place, in the address that the gateway tells of', async () => {
    const { text } = await bed.key()
    const { body } = await ask({ ...gateway, 'x-forwarded-uri': `/v1/items?key=${text}` })
    expect(body).toMatchObject({ code: 'send.wrong_place', seen: [{ in: 'query', name: 'key', scheme: null }] })
    expect(JSON.stringify(body)).not.toContain(text)
  })

  test('for nginx in a parcel, which is opened once its seal is found whole', async () => {
    const { headers, status } = await ask(gateway, '/v1/authorize?keyspace=acme&for=nginx')
    const parcel = String(headers['why401-answer'])
    expect(status).toBe(403)
    expect(parcel.length).toBeLessThan(2000)
    const open = (value: string) => ask({ 'why401-answer': value }, '/v1/authorize/answer')
    const opened = await open(parcel)
    expect([opened.status, opened.body.code]).toEqual([401, 'send.absent'])
    expect(opened.headers['www-authenticate']).toMatch(/^Bearer realm=/)
    const changed = `${parcel[0] === 'x' ? 'y' : 'x'}${parcel.slice(1)}`
    for (const wrong of [changed, parcel.slice(0, -1), '.', 'x', '']) expect((await open(wrong)).status).toBe(503)
    bed.pass(31_000)
    expect((await open(parcel)).status).toBe(503)
  })
})
