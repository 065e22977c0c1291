import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const hour = 3_600_000
const verified = async (key: string) => (await bed.call('POST', '/v1/keys/verify', { key })).body
const inHours = (hours: number) => new Date(bed.now() + hours * hour).toISOString()
const rotated = async (how: object = { grace_seconds: 3600 }) => {
  const old = await bed.key()
  const { body } = await bed.call('POST', `/v1/keys/${old.id}/rotate`, how)
  return { ...old, successor: body as { text: string; key: { id: string } } }
}

describe('POST /v1/keys/{key_id}/grace', () => {
  test('prolongs a grace: the old key is good until the new end, and not after', async () => {
    const { id, text } = await rotated()
    const at = inHours(48)
    const { status, body } = await bed.call('POST', `/v1/keys/${id}/grace`, { at })
    expect(status).toBe(200)
    expect(body).toMatchObject({ id, grace_ends_at: at, grace_limit_at: null })
    bed.pass(47 * hour)
    expect((await verified(text)).warnings).toEqual([{ kind: 'grace-ending', at }])
    bed.pass(2 * hour)
    expect(await verified(text)).toMatchObject({ valid: false, code: 'key.revoked' })
  })

  test('ends one at once; the new key goes on', async () => {
    const { id, text, successor } = await rotated()
    const { body } = await bed.call('POST', `/v1/keys/${id}/grace`, {})
    expect(body.status).toBe('superseded')
    expect((await verified(text)).code).toBe('key.revoked')
    expect((await verified(successor.text)).valid).toBe(true)
  })

  test('opens one again that is over', async () => {
    const { id, text } = await rotated({ grace_seconds: 0 })
    expect((await verified(text)).valid).toBe(false)
    await bed.call('POST', `/v1/keys/${id}/grace`, { at: inHours(1) })
    expect((await verified(text)).valid).toBe(true)
  })

  test('begins one that waits for the first use, which does not move its end then', async () => {
    const { id, successor } = await rotated({ activation: 'on_first_use', grace_seconds: 60 })
    const at = inHours(2)
    const { body } = await bed.call('POST', `/v1/keys/${id}/grace`, { at })
    expect(body.grace_ends_at).toBe(at)
    expect(body.superseded_at).not.toBeNull()
    await verified(successor.text)
    await bed.assembled.verifier.flush()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect((await bed.call('GET', `/v1/keys/${id}`)).body.grace_ends_at).toBe(at)
  })

  test('says how it ends: as before, unless the request does', async () => {
    const { id } = await rotated()
    const at = inHours(24)
    const limit = new Date(Date.parse(at) + 30 * 24 * hour).toISOString()
    const asked = { at, grace_end: 'when_unused' }
    expect((await bed.call('POST', `/v1/keys/${id}/grace`, asked)).body.grace_limit_at).toBe(limit)
    const again = await bed.call('POST', `/v1/keys/${id}/grace`, { at })
    expect(again.body.grace_limit_at).toBe(limit)
    const always = await bed.call('POST', `/v1/keys/${id}/grace`, { at, grace_end: 'always' })
    expect(always.body.grace_limit_at).toBeNull()
  })

  test('stands in the log and goes to webhooks', async () => {
    const url = 'https://hooks.example.com/'
    const made = await bed.call('POST', '/v1/webhooks', { url, events: ['key.updated'] })
    const { id } = await rotated()
    const at = inHours(3)
    await bed.call('POST', `/v1/keys/${id}/grace`, { at })
    const timeline = await bed.call('GET', `/v1/keys/${id}/timeline`)
    expect(timeline.body.items[0]).toMatchObject({ action: 'key.grace', details: { key_id: id, grace_ends_at: at } })
    const sent = await bed.call('GET', `/v1/webhooks/${made.body.webhook.id}/deliveries`)
    expect(sent.body.items).toMatchObject([{ type: 'key.updated', payload: { key_id: id, grace_ends_at: at } }])
  })
})
