import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastLine, listen, verdictOn } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('POST /v1/keys/{key_id}/restore takes a revocation back, with its reason', async () => {
  const { id, text } = await bed.key()
  await bed.call('POST', `/v1/keys/${id}/revoke`, { reason: 'left', note: 'see ticket 7' })
  expect((await verdictOn(bed, text)).valid).toBe(false)
  const told = await listen(bed)
  const { status, body, text: said } = await bed.call('POST', `/v1/keys/${id}/restore`)
  expect([status, body.status, body.revoked_at]).toEqual([200, 'active', null])
  expect(said).not.toContain('ticket 7')
  expect((await verdictOn(bed, text)).valid).toBe(true)
  expect(await lastLine(bed)).toMatchObject({ action: 'key.restore', target: id })
  expect(await told()).toEqual([{ type: 'key.restored', payload: { key_id: id } }])
})

test('what the key was beside that, it is again: a disabled one stays disabled', async () => {
  const { id, text } = await bed.key()
  await bed.call('POST', `/v1/keys/${id}/disable`)
  await bed.call('POST', `/v1/keys/${id}/revoke`, {})
  expect((await bed.call('POST', `/v1/keys/${id}/restore`)).body.status).toBe('disabled')
  expect((await verdictOn(bed, text)).valid).toBe(false)
})
