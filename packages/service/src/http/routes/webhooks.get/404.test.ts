import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('one that was deleted', async () => {
  const made = await bed.call('POST', '/v1/webhooks', { url: 'https://hooks.example.com/', events: ['key.created'] })
  const url = `/v1/webhooks/${made.body.webhook.id}`
  await bed.call('DELETE', url)
  const { status, body } = await bed.call('GET', url)
  expect([status, body.detail]).toEqual([404, 'There is no such webhook.'])
})
