import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verdictOn } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const callers = async (id: string, query = '') => (await bed.call('GET', `/v1/keys/${id}/callers${query}`)).body.items
const caller = { address: '203.0.113.9', user_agent: 'cron/1' }

describe('GET /v1/keys/{key_id}/callers', () => {
  test('tells who uses a key, by network and user agent', async () => {
    const { id, text } = await bed.key()
    for (let at = 0; at < 2; at++) await verdictOn(bed, text, { caller })
    await verdictOn(bed, text, { caller: { address: '2001:db8:1:2::3', user_agent: 'shop/2' } })
    await verdictOn(bed, text, { caller, permissions: 'not:granted' })
    await bed.assembled.verifier.flush()
    const items = await callers(id)
    expect(items).toHaveLength(2)
    expect(items).toContainEqual(expect.objectContaining({ user_agent: 'cron/1', network: '203.0.113.0/24', count: 2 }))
    expect(items).toContainEqual(expect.objectContaining({ user_agent: 'shop/2', count: 1 }))
    expect(JSON.stringify(items)).not.toContain('203.0.113.9')
  })

  test('after a rotation: who has not changed over since', async () => {
    const { id, text } = await bed.key()
    await verdictOn(bed, text, { caller: { ...caller, user_agent: 'early/1' } })
    await bed.assembled.verifier.flush()
    bed.pass(60_000)
    await bed.call('POST', `/v1/keys/${id}/rotate`, {})
    await verdictOn(bed, text, { caller })
    await bed.assembled.verifier.flush()
    expect(await callers(id)).toMatchObject([{ user_agent: 'cron/1', network: '203.0.113.0/24', count: 1 }])
    expect(await callers(id, '?since=2020-01-01T00:00:00Z')).toHaveLength(2)
  })

  test('nobody yet', async () => {
    expect(await callers((await bed.key()).id)).toEqual([])
  })
})
