import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

describe('nobody grants more than they have', () => {
  test('neither when a root key is made nor when one is changed', async () => {
    const small = await bed.rootKeyWith(['rootkeys:write', 'keys:read'])
    const make = (scopes: string[]) => bed.call('POST', '/v1/root-keys', { name: 'x', scopes }, small)
    const refused = await make(['keys:read', 'keys:write'])
    expect([refused.status, refused.body.code, refused.body.required]).toEqual([403, 'perm.scope', 'keys:write'])
    const made = await make(['keys:read'])
    expect(made.status).toBe(201)
    const url = `/v1/root-keys/${made.body.root_key.id}`
    expect((await bed.call('PATCH', url, { scopes: ['settings:write'] }, small)).status).toBe(403)
    expect((await bed.call('PATCH', url, { name: 'renamed' }, small)).body.name).toBe('renamed')
  })

  test('a root key that is shown again shows neither text nor hash', async () => {
    const { body } = await bed.call('POST', '/v1/root-keys', { name: 'ci', scopes: ['keys:verify'] })
    const { text } = await bed.call('GET', `/v1/root-keys/${body.root_key.id}`)
    expect(text).not.toContain(body.text)
    expect(Object.keys(JSON.parse(text))).not.toContain('hash')
  })
})
