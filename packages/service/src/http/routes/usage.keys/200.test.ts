import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

describe('GET /v1/usage/keys', () => {
  test('lists the keys with the most verifications', async () => {
    const [quiet, busy] = [await bed.key(), await bed.key({ name: 'Shop' })]
    await bed.call('POST', '/v1/keys/verify', { key: quiet.text })
    for (let at = 0; at < 2; at++) await bed.call('POST', '/v1/keys/verify', { key: busy.text })
    await bed.call('POST', '/v1/keys/verify', { key: busy.text, permissions: 'orders:write' })
    await bed.assembled.verifier.flush()
    const { status, body } = await bed.call('GET', '/v1/usage/keys')
    expect(status).toBe(200)
    const texts = { start: expect.any(String), hint: expect.any(String) }
    expect(body.items).toEqual([
      { key_id: busy.id, calls: 3, refused: 1, key: { name: 'Shop', ...texts } },
      { key_id: quiet.id, calls: 1, refused: 0, key: { name: null, ...texts } },
    ])
    expect((await bed.call('GET', '/v1/usage/keys?limit=1')).body.items).toHaveLength(1)
    const stranger = await bed.rootKeyWith(['usage:read'])
    const unnamed = await bed.call('GET', '/v1/usage/keys', undefined, stranger)
    expect(unnamed.body.items.map(({ key }: { key: unknown }) => key)).toEqual([null, null])
  })
})
