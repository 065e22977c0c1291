import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const names = async (query = '', as?: string) =>
  (await bed.call('GET', `/v1/keyspaces${query}`, undefined, as)).body.items.map(({ name }: { name: string }) => name)

test('GET /v1/keyspaces: those of the project; closed ones where they are asked for', async () => {
  const { body } = await bed.call('POST', '/v1/keyspaces', { name: 'pay', prefix: 'pay' })
  expect((await names()).toSorted()).toEqual(['acme', 'pay'])
  await bed.call('DELETE', `/v1/keyspaces/${body.id}`)
  expect(await names()).toEqual(['acme'])
  expect((await names('?deleted=true')).toSorted()).toEqual(['acme', 'pay'])
  const other = await bed.tenant()
  expect(await names('?deleted=true', other.rootKey)).toEqual(['acme'])
})
