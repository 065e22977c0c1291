import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeKey } from '../../../keys/make-key.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
  await bed.call('PATCH', '/v1/settings', { unknown_keys_per_minute: 2 })
})
afterAll(() => bed.close())

const nobodys = () => makeKey('acme', 'live').text.reveal()
const asked = (key: string, address: string, more: object = {}) => ({ key, caller: { address }, ...more })
const verify = async (key: string, address: string, more: object = {}) =>
  (await bed.call('POST', '/v1/keys/verify', asked(key, address, more))).body

async function flood(address: string): Promise<void> {
  for (let time = 0; time < 3; time++) await verify(nobodys(), address)
}

describe('POST /v1/keys/verify, after too many unknown keys from one address', () => {
  test('answers the next with 429, when it may be tried again, and why', async () => {
    await flood('192.0.2.1')
    const { valid, code, key, answer } = await verify(nobodys(), '192.0.2.1')
    expect([valid, code, key]).toEqual([false, 'limit.rate', null])
    expect(answer).toMatchObject({
      status: 429,
      headers: { 'retry-after': '30', 'content-type': 'application/problem+json' },
      body: { code: 'limit.rate', address_seen: '192.0.2.1', retry_after: 30 },
    })
    expect(answer.body.detail).toContain('keys that nobody issued')
    expect(answer.body.detail).toContain('keys that were issued are accepted')
    bed.pass(30_000)
    expect((await verify(nobodys(), '192.0.2.1')).code).toBe('key.unknown')
  })

  test('decides on keys that were issued as ever, whoever shares the address', async () => {
    const [good, dead] = [await bed.key(), await bed.key()]
    await bed.call('POST', `/v1/keys/${dead.id}/revoke`, { reason: 'compromised' })
    await flood('192.0.2.2')
    expect(await verify(good.text, '192.0.2.2')).toMatchObject({ valid: true, code: null })
    expect(await verify(dead.text, '192.0.2.2')).toMatchObject({ code: 'key.revoked', answer: { status: 401 } })
  })

  test('counts items of a batch as single requests', async () => {
    const { text } = await bed.key()
    const items = [nobodys(), 'YOUR_API_KEY', nobodys(), text, 'x'].map((key) => asked(key, '192.0.2.3'))
    const { body } = await bed.call('POST', '/v1/keys/verify-batch', { items })
    const codes = body.items.map(({ code }: { code: string | null }) => code)
    expect(codes).toEqual(['key.unknown', 'key.placeholder', 'limit.rate', null, 'limit.rate'])
  })

  test('tells callers of a strict API nothing that it does not tell of a revoked key', async () => {
    const { body } = await bed.call('POST', '/v1/keyspaces', {
      name: 'quiet',
      prefix: 'quiet',
      settings: { profile: 'strict' },
    })
    const { text, id } = await bed.key({ keyspace: body.id })
    await bed.call('POST', `/v1/keys/${id}/revoke`, { reason: 'compromised' })
    await flood('192.0.2.4')
    const more = { keyspace: 'quiet', request_id: 'same' }
    const [unknown, revoked] = [await verify(nobodys(), '192.0.2.4', more), await verify(text, '192.0.2.4', more)]
    expect([unknown.code, revoked.code]).toEqual(['limit.rate', 'key.revoked'])
    expect(unknown.answer).toEqual(revoked.answer)
    expect(unknown.answer).toMatchObject({ status: 401, body: { code: 'key.unknown' } })
  })

  test('keeps a record that opens to whoever shows the text', async () => {
    await flood('192.0.2.5')
    const key = nobodys()
    const { request_id } = await verify(key, '192.0.2.5')
    const { status, body } = await bed.call('GET', `/v1/refusals/${request_id}`, undefined, key)
    expect([status, body.code, body.told?.status]).toEqual([200, 'limit.rate', 429])
  })
})
