import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastLine, listen, verdictOn } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('POST /v1/keys/{key_id}/disable switches a key off at once', async () => {
  const { id, text } = await bed.key()
  const told = await listen(bed)
  const { status, body } = await bed.call('POST', `/v1/keys/${id}/disable`)
  expect([status, body.status]).toEqual([200, 'disabled'])
  expect(Date.parse(body.disabled_at)).toBeLessThanOrEqual(bed.now())
  expect(await verdictOn(bed, text)).toMatchObject({ valid: false, code: 'key.revoked', answer: { status: 401 } })
  expect(await lastLine(bed)).toMatchObject({ action: 'key.disable', target: id, details: { disabled: true } })
  expect(await told()).toEqual([{ type: 'key.updated', payload: { key_id: id, disabled: true } }])
})

test('once more keeps the time of the first', async () => {
  const { id } = await bed.key()
  const first = await bed.call('POST', `/v1/keys/${id}/disable`)
  bed.pass(60_000)
  const second = await bed.call('POST', `/v1/keys/${id}/disable`)
  expect([second.status, second.body.disabled_at]).toEqual([200, first.body.disabled_at])
})
