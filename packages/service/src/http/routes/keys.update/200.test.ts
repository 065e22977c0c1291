import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const verified = (key: string, extra: object = {}) => bed.call('POST', '/v1/keys/verify', { key, ...extra })

describe('a key that is changed is decided on as it stands now', () => {
  test('PATCH takes what is said and leaves the rest', async () => {
    const { id, text } = await bed.key({ name: 'one', permissions: ['user:read'], tags: ['a'] })
    const { status, body } = await bed.call('PATCH', `/v1/keys/${id}`, { permissions: ['user:write'], name: null })
    expect(status).toBe(200)
    expect(body).toMatchObject({ permissions: ['user:write'], name: null, tags: ['a'] })
    expect((await verified(text, { permissions: 'user:read' })).body).toMatchObject({
      valid: false,
      code: 'perm.scope',
    })
    expect((await verified(text, { permissions: 'user:write' })).body.valid).toBe(true)
  })

  test('a key is expiring as long before its end as its keyspace says, whoever is asked', async () => {
    const settings = { warn_expiry_days: 1 }
    await bed.call('POST', '/v1/keyspaces', { name: 'hasty', prefix: 'hasty', settings })
    const expires_at = new Date(bed.now() + 7 * 86_400_000).toISOString()
    const { id } = await bed.key({ keyspace: 'hasty', expires_at })
    expect((await bed.call('GET', `/v1/keys/${id}`)).body.status).toBe('active')
    expect((await bed.call('PATCH', `/v1/keys/${id}`, { name: 'soon' })).body.status).toBe('active')
    const listed = (await bed.call('GET', '/v1/keys')).body.items as { id: string; status: string }[]
    expect(listed.find((key) => key.id === id)?.status).toBe('active')
  })
})
