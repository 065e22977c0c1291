import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { looksIssued } from '@why401/core/issuer'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const format = async () => (await bed.call('GET', `/v1/keyspaces/${bed.keyspaceId}/format`)).body

describe('GET /v1/keyspaces/{keyspace_id}/format', () => {
  test('publishes a pattern that every key fits, and vectors that hold', async () => {
    const body = await format()
    const pattern = new RegExp(`^${body.pattern}$`)
    for (const environment of ['live', 'test']) expect((await bed.key({ environment })).text).toMatch(pattern)
    for (const vector of body.vectors) {
      expect([vector.why, pattern.test(vector.text) && looksIssued(vector.text)]).toEqual([vector.why, vector.valid])
    }
  })

  test('names the keyspace’s own prefix, enough random bits, and a checksum over all before it', async () => {
    const body = await format()
    expect(body).toMatchObject({ token_type: 'acme_api_key', checksum: { width: 6 } })
    expect(body.pattern).toMatch(/^acme_/)
    expect(body.random_bits).toBeGreaterThanOrEqual(128)
  })
})
