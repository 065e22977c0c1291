import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

describe('POST /v1/policies/replay', () => {
  test('tells which calls of last week a list of addresses would have refused', async () => {
    const { text, id } = await bed.key()
    for (const address of ['203.0.113.7', '203.0.113.8', '198.51.100.1', '192.0.2.77'])
      await bed.call('POST', '/v1/keys/verify', { key: text, caller: { address, user_agent: 'a' } })
    await bed.assembled.verifier.flush()
    const asked = { ips: ['203.0.113.0/24', '192.0.2.64/26'] }
    const { body } = await bed.call('POST', '/v1/policies/replay', { keyspace_id: bed.keyspaceId, ...asked })
    expect(body).toMatchObject({ calls: 4, refused: 1, uncertain: 1, share: 0.25, complete: true })
    expect(body.keys).toEqual([{ key_id: id, calls: 4, refused: 1, uncertain: 1 }])
  })

  test('of one key tells what each caller would have been told', async () => {
    const { text, id } = await bed.key()
    for (const address of ['203.0.113.7', '198.51.100.1', '192.0.2.77'])
      await bed.call('POST', '/v1/keys/verify', { key: text, caller: { address, user_agent: 'a' } })
    await bed.assembled.verifier.flush()
    const asked = { key_id: id, ips: ['203.0.113.0/24', '192.0.2.64/26'] }
    const { body } = await bed.call('POST', '/v1/policies/replay', asked)
    const verdicts = body.callers.map((caller: Record<string, unknown>) => [caller['network'], caller['verdict']])
    expect(Object.fromEntries(verdicts)).toEqual({
      '203.0.113.0/24': 'allowed',
      '198.51.100.0/24': 'refused',
      '192.0.2.0/24': 'uncertain',
    })
    expect(body.callers[0]).toMatchObject({ user_agent: 'a', calls: 1, last_seen_at: expect.stringMatching(/^20/) })
  })

  test('a limit is compared with what whole hours had', async () => {
    const { text, id } = await bed.key()
    for (let at = 0; at < 5; at++) await bed.call('POST', '/v1/keys/verify', { key: text })
    await bed.assembled.verifier.flush()
    const limits = [{ name: 'hourly', limit: 1, window_seconds: 3600 }]
    bed.pass(3_600_000)
    const { body } = await bed.call('POST', '/v1/policies/replay', { key_id: id, limits })
    expect(body).toMatchObject({ calls: 5, refused: 3, hours: [{ calls: 5, refused: 3 }] })
  })

  test.each([
    {},
    { key_id: 'key_1', keyspace_id: 'ks_1', ips: ['1.2.3.4'] },
    { key_id: 'key_1' },
    { key_id: 'key_1', ips: ['x/y'] },
  ])('%j is 400', async (body) => {
    expect((await bed.call('POST', '/v1/policies/replay', body)).status).toBe(400)
  })
})
