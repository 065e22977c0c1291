import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const open = async (as?: string) =>
  (await bed.call('GET', '/v1/invitations', undefined, as)).body.items.map(({ email }: { email: string }) => email)

test('GET /v1/invitations lists those that nobody took, until they end, of this project', async () => {
  expect(await open()).toEqual([])
  const { body } = await bed.call('POST', '/v1/invitations', { email: 'a@example.com', role: 'viewer' })
  expect(await open()).toEqual(['a@example.com'])
  const shown = await bed.call('GET', '/v1/invitations')
  expect(shown.body.items).toEqual([body.invitation])
  expect(shown.text).not.toContain(body.token)
  expect(await open((await bed.tenant()).rootKey)).toEqual([])
  bed.pass(7 * 86_400_000)
  expect(await open()).toEqual([])
})
