import { afterAll, beforeAll, expect, test } from 'vitest'
import { verdictOn } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('whoever shows no key is told so, and nothing of the refusal', async () => {
  const { request_id } = await verdictOn(bed, 'acme_live_nobody_has_this', { route: 'GET /secret' })
  await bed.assembled.verifier.flush()
  for (const id of [request_id, 'req_unknown']) {
    const { status, body, text } = await bed.call('GET', `/v1/refusals/${id}`, undefined, null)
    expect([status, body.code]).toEqual([401, 'send.absent'])
    expect(text).not.toContain('/secret')
  }
})
