import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastLine } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('DELETE /v1/root-keys/{root_key_id}: refused at once, still listed, with the time', async () => {
  const { text, root_key } = (await bed.call('POST', '/v1/root-keys', { name: 'ci', scopes: ['keys:read'] })).body
  expect((await bed.call('GET', '/v1/keys', undefined, text)).status).toBe(200)
  const { status, body } = await bed.call('DELETE', `/v1/root-keys/${root_key.id}`)
  expect([status, body.id]).toEqual([200, root_key.id])
  expect(Date.parse(body.revoked_at)).toBeLessThanOrEqual(bed.now())
  expect(await lastLine(bed)).toMatchObject({ action: 'root-key.revoke', target: root_key.id })
  const refused = await bed.call('GET', '/v1/keys', undefined, text)
  expect([refused.status, refused.body.code]).toEqual([401, 'key.revoked'])
  const { items } = (await bed.call('GET', '/v1/root-keys')).body
  expect(items.find(({ id }: { id: string }) => id === root_key.id).revoked_at).toBe(body.revoked_at)
})
