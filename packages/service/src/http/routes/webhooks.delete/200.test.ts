import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastLine } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('DELETE /v1/webhooks/{webhook_id}: nothing is sent there any more, not even what was waiting', async () => {
  const made = await bed.call('POST', '/v1/webhooks', { url: 'https://hooks.example.com/', events: ['key.created'] })
  const { id } = made.body.webhook
  await bed.key()
  const due = () => bed.store.webhooks.due(bed.now() + 1000, 10)
  expect(await due()).toHaveLength(1)
  const { status, body } = await bed.call('DELETE', `/v1/webhooks/${id}`)
  expect([status, body]).toEqual([200, { id }])
  expect(await lastLine(bed)).toMatchObject({ action: 'webhook.delete', target: id })
  await bed.key()
  expect(await due()).toEqual([])
  expect((await bed.call('GET', '/v1/webhooks')).body.items).toEqual([])
})
