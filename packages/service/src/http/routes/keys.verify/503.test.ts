import { beforeAll, describe, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})

describe('a store that does not answer is 503, never a refusal of the key', () => {
  test('with Retry-After, and nothing of the inside', async () => {
    await bed.store.accounts.db.schema.dropTable('keyspaces').execute()
    const { status, headers, text } = await bed.call('POST', '/v1/keys', { keyspace: 'acme', environment: 'live' })
    expect(status).toBe(503)
    expect(headers['retry-after']).toBe('2')
    expect(headers['content-type']).toContain('application/problem+json')
    expect(text).not.toMatch(/sqlite|keyspaces|worker|\.ts/i)
  })

  test('a process without its store is alive and not ready', async () => {
    await bed.store.close()
    expect((await bed.call('GET', '/readyz', undefined, null)).status).toBe(503)
    expect((await bed.call('GET', '/healthz', undefined, null)).status).toBe(200)
  })
  test('closing says that something could not be written any more', async () => {
    await expect(bed.close()).rejects.toThrow(/destroyed|closed/)
  })
})
