import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('a permission that the key lacks, by name, beside those that it has', async () => {
  const { text } = await bed.key({ permissions: ['user:read'] })
  const { status, body } = await bed.call('GET', '/v1/whoami?permissions=admin', undefined, text)
  expect([status, body.code, body.required, body.granted]).toEqual([403, 'perm.scope', 'admin', ['user:read']])
})
