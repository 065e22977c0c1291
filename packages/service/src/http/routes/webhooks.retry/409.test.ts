import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastLine } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('what arrived is not sent again', async () => {
  const made = await bed.call('POST', '/v1/webhooks', { url: 'https://hooks.example.com/', events: ['key.created'] })
  const url = `/v1/webhooks/${made.body.webhook.id}/deliveries`
  await bed.key()
  const [{ id }] = (await bed.call('GET', url)).body.items
  const at = bed.now()
  const arrived = { attempts: 1, nextAttemptAt: at, deliveredAt: at, failedAt: null, lastError: null }
  await bed.store.webhooks.settle(id, arrived)
  const before = await lastLine(bed)
  const { status, body } = await bed.call('POST', `${url}/${id}/retry`)
  expect([status, body.detail]).toEqual([409, 'There is no such delivery that did not arrive.'])
  expect(await bed.store.webhooks.due(bed.now() + 1000, 10)).toEqual([])
  expect(await lastLine(bed)).toEqual(before)
})
