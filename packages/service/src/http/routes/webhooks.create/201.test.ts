import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Deliverer } from '../../../webhooks/deliverer.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

interface Received {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

let bed: TestBed
let receiver: Server
let url: string
let status = 200
const received: Received[] = []
beforeAll(async () => {
  receiver = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += part
    received.push({ headers: request.headers, body })
    response.writeHead(status, { location: '/elsewhere' }).end('x')
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(receiver.address() as { port: number }).port}/hook`
  bed = await testBed({ settings: { allowPrivateWebhooks: true, webhookGiveUpMs: 3_600_000 } })
})
afterAll(async () => {
  await bed.close()
  receiver.close()
})

const deliver = () => new Deliverer(bed.assembled.parts).run()

describe('webhooks', () => {
  test('are signed as Standard Webhooks, tried again until delivered, given up in the end', async () => {
    const made = await bed.call('POST', '/v1/webhooks', { url, events: ['key.created'] })
    expect(made.status).toBe(201)
    const { id, text } = await bed.key()
    status = 500
    expect(await deliver()).toBe(1)
    expect(await deliver()).toBe(0)
    bed.pass(60_000)
    status = 302
    expect(await deliver()).toBe(1)
    bed.pass(600_000)
    status = 200
    expect(await deliver()).toBe(1)
    expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    const last = received.at(-1) as Received
    const webhook = new Webhook(made.body.secret)
    const at = Number(last.headers['webhook-timestamp']) * 1000
    expect(webhook.sign(String(last.headers['webhook-id']), new Date(at), last.body)).toBe(
      last.headers['webhook-signature'],
    )
    expect(JSON.parse(last.body)).toMatchObject({ type: 'key.created', data: { key_id: id } })
    expect(last.body).not.toContain(text)

    const deliveries = await bed.call('GET', `/v1/webhooks/${made.body.webhook.id}/deliveries`)
    expect(deliveries.body.items).toMatchObject([{ attempts: 3, next_attempt_at: null, last_error: null }])

    await bed.key()
    status = 500
    await deliver()
    bed.pass(4_000_000)
    await deliver()
    const after = await bed.call('GET', `/v1/webhooks/${made.body.webhook.id}/deliveries`)
    expect(after.body.items[0]).toMatchObject({ attempts: 2, last_error: 'answered 500', delivered_at: null })
    expect(after.body.items[0].failed_at).not.toBeNull()
    expect(await deliver()).toBe(0)

    const again = `/v1/webhooks/${made.body.webhook.id}/deliveries/${after.body.items[0].id}/retry`
    status = 200
    const retried = await bed.call('POST', again)
    expect(retried.body).toMatchObject({ id: after.body.items[0].id, failed_at: null })
    expect(await deliver()).toBe(1)
    expect((await bed.call('POST', again)).status).toBe(409)
    expect((await bed.call('POST', again.replace('/wh_', '/wh_x'))).status).toBe(404)
    expect((await bed.call('DELETE', `/v1/webhooks/${made.body.webhook.id}`)).status).toBe(200)
  })

  test('owners hear of ends and low uses, once', async () => {
    const made = await bed.call('POST', '/v1/webhooks', {
      url,
      events: ['key.expiring', 'key.expired', 'key.uses_low'],
    })
    const soon = new Date(bed.now() + 86_400_000).toISOString()
    await bed.key({ expires_at: soon })
    const { text } = await bed.key({ uses: { remaining: 20, refill: { amount: 20, interval: 'month' } } })
    for (let at = 0; at < 19; at++) await bed.call('POST', '/v1/keys/verify', { key: text })
    const types = async () => {
      await bed.assembled.housekeeper.look()
      const { body } = await bed.call('GET', `/v1/webhooks/${made.body.webhook.id}/deliveries`)
      return body.items.map(({ type }: { type: string }) => type).toSorted()
    }
    expect(await types()).toEqual(['key.expiring', 'key.uses_low'])
    expect(await types()).toEqual(['key.expiring', 'key.uses_low'])
    bed.pass(90_000_000)
    expect(await types()).toEqual(['key.expired', 'key.expiring', 'key.uses_low'])
  })
})
