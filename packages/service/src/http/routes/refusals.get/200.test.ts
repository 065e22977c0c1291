import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

async function refused(key: string, extra: object = {}): Promise<string> {
  const { body } = await bed.call('POST', '/v1/keys/verify', { key, route: 'GET /users', ...extra })
  await bed.assembled.verifier.flush()
  return body.request_id
}

const read = (requestId: string, as: string | null) => bed.call('GET', `/v1/refusals/${requestId}`, undefined, as)

describe('GET /v1/refusals/{request_id}', () => {
  test('opens to the project, and to whoever holds the key', async () => {
    const { text, id } = await bed.key()
    await bed.call('POST', `/v1/keys/${id}/revoke`, {})
    const requestId = await refused(text)
    for (const as of [bed.rootKey, text]) {
      const { status, body } = await read(requestId, as)
      expect(status).toBe(200)
      expect(body).toMatchObject({ code: 'key.revoked', key_id: id, route: 'GET /users' })
    }
    expect((await read(requestId, text)).text).not.toContain(text)
  })

  test('has the answer of the caller under the profile of the keyspace, and what would help under any', async () => {
    const { text, id } = await bed.key()
    await bed.call('POST', `/v1/keys/${id}/revoke`, {})
    const requestId = await refused(text)
    const helpful = (await read(requestId, bed.rootKey)).body
    expect(helpful.told).toMatchObject({ profile: 'helpful', status: 401, body: { code: 'key.revoked' } })
    expect(helpful.told.headers['www-authenticate']).toContain('Bearer')
    expect(helpful.fix).toBe(helpful.told.body.fix)
    await bed.call('PATCH', `/v1/keyspaces/${bed.keyspaceId}`, { settings: { profile: 'strict' } })
    const strict = (await read(requestId, bed.rootKey)).body
    await bed.call('PATCH', `/v1/keyspaces/${bed.keyspaceId}`, { settings: { profile: 'helpful' } })
    expect(strict.told).toMatchObject({ profile: 'strict', body: { code: 'key.unknown' } })
    expect(strict).toMatchObject({ title: helpful.title, detail: helpful.detail, fix: helpful.fix })
  })

  test('opens to whoever sent the same text, though nobody issued it', async () => {
    const requestId = await refused('acme_live_nobody_has_this')
    const { status, body } = await read(requestId, 'acme_live_nobody_has_this')
    expect([status, body.key_id, body.request_id]).toEqual([200, null, requestId])
  })

  test('is not replaced by what another tenant calls the same', async () => {
    const [{ text, id }, other] = [await bed.key(), await bed.tenant()]
    await bed.call('POST', `/v1/keys/${id}/revoke`, {})
    const { body } = await bed.call('POST', '/v1/keys/verify', { key: text })
    await bed.call('POST', '/v1/keys/verify', { key: 'acme_live_x', request_id: body.request_id }, other.rootKey)
    for (const written of [false, true]) {
      if (written) await bed.assembled.verifier.flush()
      for (const as of [bed.rootKey, text]) expect((await read(body.request_id, as)).body.key_id).toBe(id)
      expect((await read(body.request_id, other.rootKey)).body.key_id).toBeNull()
    }
  })
})
