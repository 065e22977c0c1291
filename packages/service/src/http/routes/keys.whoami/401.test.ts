import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const whoami = (key: string | null) => bed.call('GET', '/v1/whoami', undefined, key)

test('refuses as the API would: a revoked key, one that nobody knows, none', async () => {
  const { text, id } = await bed.key()
  await bed.call('POST', `/v1/keys/${id}/revoke`, {})
  expect((await whoami(text)).body).toMatchObject({ status: 401, code: 'key.revoked' })
  expect((await whoami('acme_live_nobody')).status).toBe(401)
  const { body, headers } = await whoami(null)
  expect(body.code).toBe('send.absent')
  expect(headers['www-authenticate']).toContain('Bearer')
})
