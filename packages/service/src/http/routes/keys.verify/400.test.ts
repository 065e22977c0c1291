import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const raw = (payload: string | Buffer, type = 'application/json') =>
  bed.inject({
    method: 'POST',
    url: '/v1/keys/verify',
    headers: { authorization: `Bearer ${bed.rootKey}`, 'content-type': type },
    payload,
  })

describe('POST /v1/keys/verify with a body that cannot be read', () => {
  test.each([
    ['malformed JSON', '{"key":', 400],
    ['no JSON at all', '', 400],
    ['another type', '{"key":5}', 400],
    ['a list', '[]', 400],
    ['null', 'null', 400],
    ['no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), 400],
    ['__proto__', '{"key":"a","__proto__":{"x":1}}', 400],
    ['U+0000', String.raw`{"key":"acme_live_x","route":"a\u0000"}`, 400],
    ['ten megabytes', JSON.stringify({ key: 'x'.repeat(10_000_000) }), 413],
  ])('%s', async (_name, payload, status) => {
    const answer = await raw(payload)
    expect(answer.status).toBe(status)
    expect(answer.headers['content-type']).toContain('application/problem+json')
  })

  test.each(['text/plain', 'application/xml', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded'])(
    '%s is 415',
    async (type) => {
      expect((await raw('key=1', type)).status).toBe(415)
    },
  )

  test('a permission query that cannot be read, for a key that is known', async () => {
    const { text } = await bed.key()
    const { status, body } = await bed.call('POST', '/v1/keys/verify', { key: text, permissions: 'a and' })
    expect(status).toBe(400)
    expect(body.errors[0].pointer).toBe('/permissions')
  })

  test('a wrong value is never told back', async () => {
    const { text } = await raw(JSON.stringify({ key: ['acme_live_SYNTHETIC'] }))
    expect(text).not.toContain('SYNTHETIC')
  })
})
