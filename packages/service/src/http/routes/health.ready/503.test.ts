import { expect, test } from 'vitest'
import { testBed } from '../../test-bed.ts'

test('a process without its store is alive and not ready, and says nothing of the inside', async () => {
  const bed = await testBed()
  await bed.store.close()
  const { status, headers, body, text } = await bed.call('GET', '/readyz', undefined, null)
  expect([status, headers['retry-after'], body.detail]).toEqual([503, '2', 'The store does not answer.'])
  expect(headers['content-type']).toContain('application/problem+json')
  expect(text).not.toMatch(/sqlite|worker|\.ts/i)
  expect((await bed.call('GET', '/healthz', undefined, null)).status).toBe(200)
  await expect(bed.close()).rejects.toThrow(/destroyed|closed/)
})
