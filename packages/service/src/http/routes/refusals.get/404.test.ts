import { afterAll, beforeAll, expect, test } from 'vitest'
import { verdictOn } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const read = (requestId: string, as: string) => bed.call('GET', `/v1/refusals/${requestId}`, undefined, as)

test('is not there for anybody else: another project, the holder of another key', async () => {
  const { request_id } = await verdictOn(bed, 'acme_live_nobody_has_this')
  await bed.assembled.verifier.flush()
  const other = await bed.tenant()
  const { text } = await bed.key()
  for (const [id, as] of [
    [request_id, other.rootKey],
    [request_id, text],
    [request_id, 'acme_live_sent_by_somebody_else'],
    ['req_unknown', bed.rootKey],
  ])
    expect((await read(id, as)).status).toBe(404)
  expect((await read(request_id, bed.rootKey)).status).toBe(200)
})
