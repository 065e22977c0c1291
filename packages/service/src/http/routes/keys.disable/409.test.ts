import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastLine } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('a revoked key stays revoked, and is not disabled as well', async () => {
  const { id } = await bed.key()
  await bed.call('POST', `/v1/keys/${id}/revoke`, {})
  const { status, body } = await bed.call('POST', `/v1/keys/${id}/disable`)
  expect([status, body.detail]).toEqual([409, 'The key is revoked.'])
  expect((await bed.call('GET', `/v1/keys/${id}`)).body).toMatchObject({ status: 'revoked', disabled_at: null })
  expect((await lastLine(bed)).action).toBe('key.revoke')
})
