import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const caller = {
  address: '203.0.113.7',
  address_from: 'connection',
  origin: null,
  referrer: null,
  user_agent: 'curl/8',
}
const seen = [{ in: 'header', name: 'X-Api-Key', scheme: null }]
const item = (id: string, more: object = {}) => ({ request_id: id, code: 'send.absent', age_ms: 20, ...more })

async function report(body: object, as?: string) {
  const answer = await bed.call('POST', '/v1/refusals/report', body, as ?? (await bed.rootKeyWith(['keys:verify'])))
  await bed.assembled.verifier.flush()
  return [answer.status, answer.body]
}

test('POST /v1/refusals/report enters each refusal among those of the project', async () => {
  const more = { code: 'send.wrong_header', route: 'GET /v1/items', caller, members: { seen } }
  expect(await report({ keyspace: 'acme', items: [item('req_1', more)] })).toEqual([200, { counted: 1 }])
  const { body } = await bed.call('GET', '/v1/refusals/req_1')
  expect(body).toMatchObject({
    request_id: 'req_1',
    code: 'send.wrong_header',
    keyspace_id: bed.keyspaceId,
    key_id: null,
    fingerprint: null,
    route: 'GET /v1/items',
    caller: { address: '203.0.113.7', user_agent: 'curl/8' },
    members: { seen },
  })
  expect(body.evaluated.slice(0, 2)).toEqual([
    { check: 'credential', verdict: 'failed', code: 'send.wrong_header' },
    { check: 'shape', verdict: 'not-reached' },
  ])
})

test('with the time of the refusal, as long as that is in this hour', async () => {
  await report({ items: [item('req_2', { age_ms: 0 }), item('req_3', { age_ms: 3_600_000 })] })
  const at = async (id: string) => Date.parse((await bed.call('GET', `/v1/refusals/${id}`)).body.at)
  const hour = Math.floor(bed.now() / 3_600_000) * 3_600_000
  expect(await at('req_3')).toBe(hour)
  expect(await at('req_2')).toBeGreaterThanOrEqual(hour)
})

test('counts what a guard kept no more of, and tells the metrics', async () => {
  const groups = async () => {
    const { body } = await bed.call('GET', '/v1/refusals/groups?by=code')
    return body.items.find(({ code }: { code: string }) => code === 'send.conflict')?.count ?? 0
  }
  const before = await groups()
  const dropped = [{ code: 'send.conflict', count: 70_000 }]
  expect(await report({ items: [item('req_4', { code: 'send.conflict' })], dropped })).toEqual([
    200,
    { counted: 70_001 },
  ])
  expect((await groups()) - before).toBe(70_001)
  const metrics = await bed.call('GET', '/metrics', undefined, null)
  expect(metrics.text).toContain('why401_verifications_total{outcome="send.conflict"} 70001')
})

test('is of the project of whoever reports, whatever keyspace is named', async () => {
  const other = await bed.tenant()
  await report({ keyspace: bed.keyspaceId, items: [item('req_5')] }, other.rootKey)
  expect((await bed.call('GET', '/v1/refusals/req_5')).status).toBe(404)
  const { body } = await bed.call('GET', '/v1/refusals/req_5', undefined, other.rootKey)
  expect(body).toMatchObject({ request_id: 'req_5', keyspace_id: null })
})
