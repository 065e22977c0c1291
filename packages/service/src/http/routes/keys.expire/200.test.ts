import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lastLine, listen, verdictOn } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

describe('POST /v1/keys/{key_id}/expire', () => {
  test('without a time: now', async () => {
    const { id, text } = await bed.key()
    const told = await listen(bed)
    const { status, body } = await bed.call('POST', `/v1/keys/${id}/expire`, {})
    expect([status, body.status]).toEqual([200, 'expired'])
    expect(await verdictOn(bed, text)).toMatchObject({ valid: false, code: 'key.expired' })
    const details = { expires_at: body.expires_at }
    expect(await lastLine(bed)).toMatchObject({ action: 'key.expire', target: id, details })
    expect(await told()).toEqual([{ type: 'key.updated', payload: { key_id: id, ...details } }])
  })

  test('at a time: good until then, expired from then on', async () => {
    const { id, text } = await bed.key()
    const at = new Date(bed.now() + 60_000).toISOString()
    const { body } = await bed.call('POST', `/v1/keys/${id}/expire`, { at })
    expect([body.status, body.expires_at]).toEqual(['expiring', at])
    expect((await verdictOn(bed, text)).valid).toBe(true)
    bed.pass(61_000)
    expect((await verdictOn(bed, text)).code).toBe('key.expired')
  })

  test('never: an expired key is good again', async () => {
    const { id, text } = await bed.key()
    await bed.call('POST', `/v1/keys/${id}/expire`, {})
    const { body } = await bed.call('POST', `/v1/keys/${id}/expire`, { at: null })
    expect([body.status, body.expires_at]).toEqual(['active', null])
    expect((await verdictOn(bed, text)).valid).toBe(true)
  })
})
