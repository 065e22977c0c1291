import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const make = async (events: string[]) =>
  (await bed.call('POST', '/v1/webhooks', { url: 'https://hooks.example.com/', events })).body.webhook.id as string

describe('GET /v1/webhooks/{webhook_id}/deliveries', () => {
  test('newest first: what is due, of the types that the webhook asks for', async () => {
    const id = await make(['key.created', 'key.revoked'])
    const { id: key, text } = await bed.key()
    await bed.call('PATCH', `/v1/keys/${key}`, { name: 'x' })
    bed.pass(1000)
    await bed.call('POST', `/v1/keys/${key}/revoke`, { reason: 'left' })
    const { status, body, text: said } = await bed.call('GET', `/v1/webhooks/${id}/deliveries`)
    expect(status).toBe(200)
    expect(body.items).toMatchObject([
      { type: 'key.revoked', payload: { key_id: key, reason: 'left' }, attempts: 0, delivered_at: null },
      { type: 'key.created', payload: { key_id: key, environment: 'live' }, attempts: 0, failed_at: null },
    ])
    expect(said).not.toContain(text)
    const first = await bed.call('GET', `/v1/webhooks/${id}/deliveries?limit=1`)
    const second = await bed.call('GET', `/v1/webhooks/${id}/deliveries?limit=1&cursor=${first.body.cursor}`)
    expect(second.body.items).toEqual([body.items[1]])
  })

  test('tells how an attempt went, and when the next one is', async () => {
    const id = await make(['key.created'])
    await bed.key()
    const [{ id: message }] = (await bed.call('GET', `/v1/webhooks/${id}/deliveries`)).body.items
    const nextAttemptAt = bed.now() + 60_000
    const outcome = { attempts: 1, nextAttemptAt, deliveredAt: null, failedAt: null, lastError: 'answered 500' }
    await bed.store.webhooks.settle(message, outcome)
    const { body } = await bed.call('GET', `/v1/webhooks/${id}/deliveries`)
    const next_attempt_at = new Date(nextAttemptAt).toISOString()
    expect(body.items).toMatchObject([{ attempts: 1, last_error: 'answered 500', next_attempt_at }])
  })
})
