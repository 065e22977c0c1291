import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

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
})
