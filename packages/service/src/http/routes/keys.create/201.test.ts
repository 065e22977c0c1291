import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

describe('POST /v1/keys', () => {
  test('shows the text once, with lines to paste', async () => {
    const { status, body } = await bed.call('POST', '/v1/keys', {
      keyspace: 'acme',
      environment: 'test',
      name: 'first',
      permissions: ['user:read', 'user:*', 'user:read'],
      tags: ['b', 'a'],
      metadata: { plan: 'free' },
      restrictions: { ips: ['203.0.113.0/24'], origins: null },
      limits: [{ name: 'burst', limit: 10, window_seconds: 60 }],
      uses: { remaining: 100, refill: { amount: 100, interval: 'day' } },
      expires_at: '2099-01-01T00:00:00+02:00',
    })
    expect(status).toBe(201)
    expect(body.text).toMatch(/^acme_test_[0-9A-Za-z]{42}$/)
    expect(body.lines.env).toBe(`ACME_API_KEY=${body.text}`)
    expect(body.lines.header).toBe(`Authorization: Bearer ${body.text}`)
    expect(body.key).toMatchObject({
      status: 'active',
      hint: body.text.slice(-4),
      permissions: ['user:*', 'user:read'],
      tags: ['a', 'b'],
      expires_at: '2098-12-31T22:00:00.000Z',
      uses: { remaining: 100, refill: { amount: 100, interval: 'day' } },
    })
    const read = await bed.call('GET', `/v1/keys/${body.key.id}`)
    expect(read.body).toEqual(body.key)
    expect(read.text).not.toContain(body.text)
  })

  test('the key is good at once', async () => {
    const { text } = await bed.key()
    const { body } = await bed.call('POST', '/v1/keys/verify', { key: text })
    expect(body.valid).toBe(true)
  })
})
