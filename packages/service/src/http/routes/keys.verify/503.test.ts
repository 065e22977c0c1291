import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

describe('a store that does not answer is 503, never a refusal of the key', () => {
  test('with Retry-After, and nothing of the inside', async () => {
    const { text } = await bed.key()
    await bed.store.close()
    const verified = await bed.call('POST', '/v1/keys', { keyspace: 'acme', environment: 'live' })
    expect(verified.status).toBe(503)
    expect(verified.headers['retry-after']).toBe('2')
    expect(verified.headers['content-type']).toContain('application/problem+json')
    expect(verified.text).not.toMatch(/sqlite|worker|\.ts/i)
    expect(verified.text).not.toContain(text)
    expect((await bed.call('GET', '/readyz', undefined, null)).status).toBe(503)
    expect((await bed.call('GET', '/healthz', undefined, null)).status).toBe(200)
  })
})
