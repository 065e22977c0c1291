import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('GET /v1/webhooks/{webhook_id}: without its secret', async () => {
  const asked = { url: 'https://hooks.example.com/why401', events: ['key.created', 'key.revoked'] }
  const made = (await bed.call('POST', '/v1/webhooks', asked)).body
  const { status, body, text } = await bed.call('GET', `/v1/webhooks/${made.webhook.id}`)
  expect([status, body]).toEqual([200, made.webhook])
  expect(body).toMatchObject({ ...asked, disabled_at: null })
  expect(text).not.toContain(made.secret)
})
