import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastLine } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('one that is gone, and one of another project, which stays', async () => {
  const made = await bed.call('POST', '/v1/webhooks', { url: 'https://hooks.example.com/', events: ['key.created'] })
  const url = `/v1/webhooks/${made.body.webhook.id}`
  const { rootKey } = await bed.tenant()
  expect((await bed.call('DELETE', url, undefined, rootKey)).status).toBe(404)
  expect((await bed.call('GET', url)).status).toBe(200)
  await bed.call('DELETE', url)
  const before = await lastLine(bed)
  expect((await bed.call('DELETE', url)).status).toBe(404)
  expect(await lastLine(bed)).toEqual(before)
})
