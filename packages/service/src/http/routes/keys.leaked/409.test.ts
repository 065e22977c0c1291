import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastLine } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('a leak is taken once, and not of a key that is revoked', async () => {
  const [leaked, revoked] = [await bed.key(), await bed.key()]
  await bed.call('POST', `/v1/keys/${leaked.id}/leaked`, {})
  await bed.call('POST', `/v1/keys/${revoked.id}/revoke`, { reason: 'left' })
  const before = await lastLine(bed)
  for (const { id } of [leaked, revoked]) {
    const { status, body } = await bed.call('POST', `/v1/keys/${id}/leaked`, { url: 'https://paste.example/2' })
    expect([status, body.detail]).toEqual([409, 'The key is revoked, or its leak is known already.'])
  }
  expect(await lastLine(bed)).toEqual(before)
  expect((await bed.call('GET', `/v1/keys/${revoked.id}`)).body.revoke_reason).toBe('left')
})
