import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test.each([
  ['nothing', {}],
  ['a version alone', { version: 1 }],
  ['a member that a key does not have', { colour: 'red' }],
  ['a role that does not exist', { roles: ['nobody'] }],
  ['its environment', { environment: 'test' }],
])('%s', async (_name, body) => {
  const { id } = await bed.key({ name: 'one' })
  const before = (await bed.call('GET', `/v1/keys/${id}`)).body
  expect((await bed.call('PATCH', `/v1/keys/${id}`, body)).status).toBe(400)
  expect((await bed.call('GET', `/v1/keys/${id}`)).body).toEqual(before)
})
