import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const dayMs = 86_400_000

describe('POST /v1/keys/{key_id}/revoke', () => {
  test('answers a receipt; what is decided from its version on refuses the key', async () => {
    const { id, text } = await bed.key()
    const { status, body } = await bed.call('POST', `/v1/keys/${id}/revoke`, { reason: 'left', note: 'see ticket 7' })
    expect(status).toBe(200)
    expect(Date.parse(body.effective_at)).toBeLessThanOrEqual(bed.now())
    const verified = await bed.call('POST', '/v1/keys/verify', { key: text })
    expect(verified.body).toMatchObject({ valid: false, code: 'key.revoked', version: body.version })
    expect(verified.body.answer).toMatchObject({ status: 401, body: { error: 'Invalid API Key', code: 'key.revoked' } })
    expect(verified.text).not.toContain('ticket 7')
    expect((await bed.call('POST', `/v1/keys/${id}/revoke`, {})).status).toBe(409)
  })

  test('can be taken back within the days of the project, not after', async () => {
    const { id, text } = await bed.key()
    await bed.call('POST', `/v1/keys/${id}/revoke`, {})
    expect((await bed.call('POST', `/v1/keys/${id}/restore`)).status).toBe(200)
    expect((await bed.call('POST', '/v1/keys/verify', { key: text })).body.valid).toBe(true)
    await bed.call('POST', `/v1/keys/${id}/revoke`, {})
    bed.pass(31 * dayMs)
    expect((await bed.call('POST', `/v1/keys/${id}/restore`)).status).toBe(409)
  })

  test('whoever holds the key may revoke it, as a form or JSON; an unknown one is answered alike', async () => {
    const { text } = await bed.key()
    const form = await bed.inject({
      method: 'POST',
      url: '/v1/keys/self-revoke',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: `token=${text}&token_type_hint=access_token`,
    })
    const unknown = await bed.call('POST', '/v1/keys/self-revoke', { token: 'acme_live_nobody' }, null)
    expect([form.status, form.body]).toEqual([unknown.status, unknown.body])
    expect((await bed.call('POST', '/v1/keys/verify', { key: text })).body).toMatchObject({ code: 'key.revoked' })
  })
})
