import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const verified = async (key: string) => (await bed.call('POST', '/v1/keys/verify', { key })).body

describe('POST /v1/keys/{key_id}/rotate', () => {
  test('at once: both are good until the grace ends', async () => {
    const { id, text } = await bed.key({ name: 'service', permissions: ['user:read'] })
    const { status, body } = await bed.call('POST', `/v1/keys/${id}/rotate`, { grace_seconds: 60 })
    expect(status).toBe(201)
    expect(body.key).toMatchObject({ name: 'service', permissions: ['user:read'], predecessor_id: id })
    expect(body.predecessor.successor_id).toBe(body.key.id)
    expect((await verified(text)).warnings).toMatchObject([{ kind: 'grace-ending' }])
    expect((await verified(body.text)).valid).toBe(true)
    bed.pass(61_000)
    expect(await verified(text)).toMatchObject({ valid: false, code: 'key.revoked' })
    expect((await verified(body.text)).valid).toBe(true)
  })

  test('on first use: the old key stays until the new one has arrived', async () => {
    const { id, text } = await bed.key()
    const { body } = await bed.call('POST', `/v1/keys/${id}/rotate`, { activation: 'on_first_use', grace_seconds: 60 })
    bed.pass(3_600_000)
    expect((await verified(text)).valid).toBe(true)
    expect((await verified(body.text)).valid).toBe(true)
    await expect.poll(async () => (await bed.call('GET', `/v1/keys/${id}`)).body.grace_ends_at).not.toBeNull()
    bed.pass(61_000)
    expect((await verified(text)).valid).toBe(false)
  })

  test('limited uses are shared: rotating grants none twice', async () => {
    const { id, text } = await bed.key({ uses: { remaining: 5 } })
    await verified(text)
    const { body } = await bed.call('POST', `/v1/keys/${id}/rotate`, { grace_seconds: 60 })
    const asked = [text, body.text, text, body.text, text, body.text]
    const remaining = []
    for (const key of asked) remaining.push((await verified(key)).remaining)
    expect(remaining).toEqual([3, 2, 1, 0, 0, 0])
    expect((await verified(text)).code).toBe('account.billing')
  })
})
