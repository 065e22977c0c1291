import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test.each([
  ['no scope', { scopes: [] }, '/scopes'],
  ['a scope that is none', { scopes: ['keys:fly'] }, '/scopes/0'],
  ['an end that is past', { scopes: ['keys:read'], expires_at: '2020-01-01T00:00:00Z' }, '/expires_at'],
])('%s', async (_name, wrong, pointer) => {
  const before = (await bed.call('GET', '/v1/root-keys')).body.items.length
  const { status, body } = await bed.call('POST', '/v1/root-keys', { name: 'ci', ...wrong })
  expect([status, body.errors[0].pointer]).toEqual([400, pointer])
  expect((await bed.call('GET', '/v1/root-keys')).body.items).toHaveLength(before)
})
