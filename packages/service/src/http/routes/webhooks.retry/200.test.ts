import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastLine } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('POST …/deliveries/{delivery_id}/retry: what was given up is due at once', async () => {
  const made = await bed.call('POST', '/v1/webhooks', { url: 'https://hooks.example.com/', events: ['key.created'] })
  const url = `/v1/webhooks/${made.body.webhook.id}/deliveries`
  await bed.key()
  const [{ id }] = (await bed.call('GET', url)).body.items
  const at = bed.now()
  const givenUp = { attempts: 9, nextAttemptAt: at, deliveredAt: null, failedAt: at, lastError: 'answered 500' }
  await bed.store.webhooks.settle(id, givenUp)
  expect(await bed.store.webhooks.due(bed.now() + 1000, 10)).toEqual([])
  const { status, body } = await bed.call('POST', `${url}/${id}/retry`)
  expect([status, body.id, body.failed_at]).toEqual([200, id, null])
  expect(Date.parse(body.next_attempt_at)).toBeLessThanOrEqual(bed.now())
  expect(await bed.store.webhooks.due(bed.now() + 1000, 10)).toMatchObject([{ id }])
  expect(await lastLine(bed)).toMatchObject({ action: 'webhook.retry', details: { delivery_id: id } })
})
