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

  test('is not there for anybody else', async () => {
    const requestId = await refused('acme_live_nobody_has_this')
    const other = await bed.tenant()
    const holderOfAnother = (await bed.key()).text
    expect((await read(requestId, other.rootKey)).status).toBe(404)
    expect((await read(requestId, holderOfAnother)).status).toBe(404)
    expect((await read('req_unknown', bed.rootKey)).status).toBe(404)
    expect((await read(requestId, null)).status).toBe(401)
    expect((await read(requestId, 'acme_live_nobody_has_this')).body.code).toMatch(/^key\./)
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

  test('a root key without the scope is told which it lacks', async () => {
    const requestId = await refused('acme_live_nobody_else')
    const { status, body } = await read(requestId, await bed.rootKeyWith(['keys:read']))
    expect([status, body.code, body.required]).toEqual([403, 'perm.scope', 'refusals:read'])
  })

  test('all are listed, and counted exactly by cause and route', async () => {
    const other = await bed.tenant()
    for (let at = 0; at < 3; at++)
      await bed.call('POST', '/v1/keys/verify', { key: `acme_live_${at}`, route: 'GET /x' }, other.rootKey)
    await bed.assembled.verifier.flush()
    const span = 'to=2100-01-01T00:00:00Z&from=2020-01-01T00:00:00Z'
    const list = await bed.call('GET', `/v1/refusals?${span}`, undefined, other.rootKey)
    expect(list.body.items).toHaveLength(3)
    const groups = await bed.call('GET', `/v1/refusals/groups?by=route&${span}`, undefined, other.rootKey)
    expect(groups.body.items).toEqual([{ route: 'GET /x', count: 3, last_hour: expect.stringMatching(/:00:00.000Z$/) }])
    expect((await bed.call('GET', '/v1/refusals/groups?by=colour')).status).toBe(400)
    expect((await bed.call('GET', '/v1/refusals?from=2030-01-01T00:00:00Z&to=2020-01-01T00:00:00Z')).status).toBe(400)
  })
})
