import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lastLine } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const made = async () =>
  (await bed.call('POST', '/v1/root-keys', { name: 'ci', scopes: ['keys:read', 'keys:verify'] })).body
const change = (id: string, body: object) => bed.call('PATCH', `/v1/root-keys/${id}`, body)

describe('PATCH /v1/root-keys/{root_key_id}', () => {
  test('what is said holds at once, the rest stays', async () => {
    const { text, root_key } = await made()
    const { status, body } = await change(root_key.id, { name: 'shop', scopes: ['keys:read'] })
    expect([status, body]).toEqual([200, { ...root_key, name: 'shop', scopes: ['keys:read'] }])
    const line = await lastLine(bed)
    expect(line).toMatchObject({ action: 'root-key.update', target: root_key.id })
    expect(line.details['members']).toEqual(['name', 'scopes'])
    expect((await bed.call('POST', '/v1/keys/verify', { key: 'x' }, text)).body.required).toBe('keys:verify')
    expect((await bed.call('GET', '/v1/keys', undefined, text)).status).toBe(200)
  })

  test('its end can be set and taken away again', async () => {
    const { text, root_key } = await made()
    const ask = async () => (await bed.call('GET', '/v1/keys', undefined, text)).status
    await change(root_key.id, { expires_at: new Date(bed.now() - 1000).toISOString() })
    expect(await ask()).toBe(401)
    expect((await change(root_key.id, { expires_at: null })).body.expires_at).toBeNull()
    expect(await ask()).toBe(200)
  })
})
