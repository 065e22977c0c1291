import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

import { looksIssued } from '@why401/core/issuer'

describe('keyspaces', () => {
  test('are made with defaults, changed in part, renamed, closed', async () => {
    const made = await bed.call('POST', '/v1/keyspaces', {
      name: 'pay',
      prefix: 'pay',
      settings: { on_leak: 'notify' },
    })
    expect(made.status).toBe(201)
    expect(made.body.settings).toMatchObject({ on_leak: 'notify', profile: 'helpful', warn_expiry_days: 14 })
    const url = `/v1/keyspaces/${made.body.id}`
    const changed = await bed.call('PATCH', url, { name: 'payments', settings: { realm: 'pay' } })
    expect(changed.body).toMatchObject({ name: 'payments', settings: { on_leak: 'notify', realm: 'pay' } })
    expect((await bed.call('GET', url)).body).toEqual(changed.body)
    expect((await bed.call('POST', '/v1/keyspaces', { name: 'payments', prefix: 'x' })).status).toBe(409)
    const { text } = await bed.key({ keyspace: 'payments' })
    expect((await bed.call('DELETE', url)).body.deleted_at).not.toBeNull()
    expect((await bed.call('POST', '/v1/keys/verify', { key: text })).body).toMatchObject({ code: 'key.revoked' })
    expect((await bed.call('GET', url)).status).toBe(404)
    expect((await bed.call('GET', '/v1/keyspaces?deleted=true')).body.items).toHaveLength(2)
  })

  test('publish a format whose vectors hold', async () => {
    const { body } = await bed.call('GET', `/v1/keyspaces/${bed.keyspaceId}/format`)
    const pattern = new RegExp(`^${body.pattern}$`)
    const { text } = await bed.key()
    expect(text).toMatch(pattern)
    for (const vector of body.vectors) {
      expect([vector.why, pattern.test(vector.text) && looksIssued(vector.text)]).toEqual([vector.why, vector.valid])
    }
  })

  test('decide by a role as it stands now', async () => {
    await bed.call('PUT', '/v1/roles/reader', { permissions: ['user:read'] })
    const { text } = await bed.key({ roles: ['reader'] })
    const asked = { key: text, permissions: 'user:read' }
    expect((await bed.call('POST', '/v1/keys/verify', asked)).body.valid).toBe(true)
    await bed.call('PUT', '/v1/roles/reader', { permissions: [] })
    expect((await bed.call('POST', '/v1/keys/verify', asked)).body.code).toBe('perm.scope')
    expect((await bed.call('DELETE', '/v1/roles/reader')).status).toBe(200)
    expect((await bed.call('GET', '/v1/roles/reader')).status).toBe(404)
  })
})
