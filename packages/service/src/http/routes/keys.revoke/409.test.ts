import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastLine } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('a revoked key is not revoked again: its first reason stays', async () => {
  const { id } = await bed.key()
  await bed.call('POST', `/v1/keys/${id}/revoke`, { reason: 'left' })
  const before = await lastLine(bed)
  const { status, body } = await bed.call('POST', `/v1/keys/${id}/revoke`, { reason: 'compromised' })
  expect([status, body.detail]).toEqual([409, 'The key is revoked already.'])
  expect((await bed.call('GET', `/v1/keys/${id}`)).body.revoke_reason).toBe('left')
  expect(await lastLine(bed)).toEqual(before)
})
