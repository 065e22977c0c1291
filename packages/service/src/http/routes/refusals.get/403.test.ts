import { afterAll, beforeAll, expect, test } from 'vitest'
import { verdictOn } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('a root key without the scope is told which it lacks', async () => {
  const { request_id } = await verdictOn(bed, 'acme_live_nobody_else')
  await bed.assembled.verifier.flush()
  const lesser = await bed.rootKeyWith(['keys:read'])
  const { status, body } = await bed.call('GET', `/v1/refusals/${request_id}`, undefined, lesser)
  expect([status, body.code, body.required]).toEqual([403, 'perm.scope', 'refusals:read'])
})
