import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test.each([
  ['a prefix that could not be told from what follows it', { prefix: 'my_api' }, '/prefix'],
  ['a prefix in capitals', { prefix: 'Pay' }, '/prefix'],
  ['no name', { name: '' }, '/name'],
  ['a setting that is none', { settings: { colour: 'red' } }, '/settings/colour'],
  [
    'a place that is no header, query or cookie',
    { settings: { accepted: [{ in: 'body', name: 'k', scheme: null }] } },
    '/settings/accepted/0/in',
  ],
])('%s', async (_name, wrong, pointer) => {
  const { status, body } = await bed.call('POST', '/v1/keyspaces', { name: 'pay', prefix: 'pay', ...wrong })
  expect([status, body.errors[0].pointer]).toEqual([400, pointer])
  expect((await bed.call('GET', '/v1/keyspaces')).body.items).toHaveLength(1)
})
