import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastLine, listen, verdictOn } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('POST /v1/keys/{key_id}/enable makes a disabled key good again', async () => {
  const { id, text } = await bed.key()
  await bed.call('POST', `/v1/keys/${id}/disable`)
  expect((await verdictOn(bed, text)).valid).toBe(false)
  const told = await listen(bed)
  const { status, body } = await bed.call('POST', `/v1/keys/${id}/enable`)
  expect([status, body.status, body.disabled_at]).toEqual([200, 'active', null])
  expect((await verdictOn(bed, text)).valid).toBe(true)
  expect(await lastLine(bed)).toMatchObject({ action: 'key.enable', target: id, details: { disabled: false } })
  expect(await told()).toEqual([{ type: 'key.updated', payload: { key_id: id, disabled: false } }])
})
