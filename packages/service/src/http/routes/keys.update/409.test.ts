import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('a change of a version that is not the last one is refused', async () => {
  const { id } = await bed.key({ name: 'one' })
  const { version } = (await bed.call('GET', `/v1/keys/${id}`)).body
  const first = await bed.call('PATCH', `/v1/keys/${id}`, { name: 'two', version })
  expect(first).toMatchObject({ status: 200, body: { name: 'two' } })
  const late = await bed.call('PATCH', `/v1/keys/${id}`, { name: 'three', version })
  expect([late.status, late.body.detail]).toEqual([409, 'Somebody else changed the key meanwhile.'])
  expect((await bed.call('GET', `/v1/keys/${id}`)).body.name).toBe('two')
})
