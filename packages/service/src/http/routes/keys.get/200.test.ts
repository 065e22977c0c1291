import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verdictOn } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

describe('GET /v1/keys/{key_id}', () => {
  test('tells all there is to know of a key but its text', async () => {
    const { id, text } = await bed.key({
      name: 'shop',
      owner: 'Ada',
      permissions: ['user:read'],
      tags: ['a'],
      metadata: { plan: 'free' },
    })
    const { status, body, text: said } = await bed.call('GET', `/v1/keys/${id}`)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      id,
      keyspace_id: bed.keyspaceId,
      environment: 'live',
      status: 'active',
      name: 'shop',
      owner: 'Ada',
      permissions: ['user:read'],
      tags: ['a'],
      metadata: { plan: 'free' },
      hint: text.slice(-4),
      last_used_at: null,
    })
    expect(said).not.toContain(text)
    expect(Object.keys(body)).not.toContain('hash')
  })

  test('tells when it was used last, once that is written', async () => {
    const { id, text } = await bed.key()
    const before = bed.now()
    await verdictOn(bed, text)
    await bed.assembled.verifier.flush()
    const { body } = await bed.call('GET', `/v1/keys/${id}`)
    expect(Date.parse(body.last_used_at)).toBeGreaterThanOrEqual(before - 1000)
  })
})
