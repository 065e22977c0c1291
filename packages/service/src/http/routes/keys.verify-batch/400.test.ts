import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test.each([
  ['none', [], '/items'],
  ['more than a hundred', Array.from({ length: 101 }, () => ({ key: 'x' })), '/items'],
  ['one without a key', [{ key: 'x' }, {}], '/items/1/key'],
  ['one with an unknown member', [{ key: 'x', colour: 'red' }], '/items/0/colour'],
])('%s', async (_name, items, pointer) => {
  const { status, body } = await bed.call('POST', '/v1/keys/verify-batch', { items })
  expect([status, body.errors[0].pointer]).toEqual([400, pointer])
})

test('permissions that cannot be read: nothing is charged for those before them', async () => {
  const { id, text } = await bed.key({ uses: { remaining: 5 } })
  const items = [{ key: text }, { key: text, permissions: 'a and' }]
  const refused = await bed.call('POST', '/v1/keys/verify-batch', { items })
  expect([refused.status, refused.body.errors[0].pointer]).toEqual([400, '/items/1/permissions'])
  const { body } = await bed.call('POST', '/v1/keys/verify', { key: text, dry_run: true })
  expect(body.remaining).toBe(5)
  await bed.assembled.verifier.flush()
  expect((await bed.call('GET', `/v1/keys/${id}/usage`)).body.total).toBe(0)
})
