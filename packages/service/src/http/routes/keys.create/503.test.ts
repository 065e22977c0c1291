import { expect, test } from 'vitest'
import { testBed } from '../../test-bed.ts'

test('a store that does not answer: with Retry-After, and nothing of the inside', async () => {
  const bed = await testBed()
  await bed.store.accounts.db.schema.dropTable('keyspaces').execute()
  const { status, headers, text } = await bed.call('POST', '/v1/keys', { keyspace: 'acme', environment: 'live' })
  expect([status, headers['retry-after']]).toEqual([503, '2'])
  expect(headers['content-type']).toContain('application/problem+json')
  expect(text).not.toMatch(/sqlite|keyspaces|worker|\.ts/i)
  await bed.store.close()
  await expect(bed.close()).rejects.toThrow(/destroyed|closed/)
})
