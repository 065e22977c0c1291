import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('GET /v1/webhooks: those of this project, without their secrets', async () => {
  expect((await bed.call('GET', '/v1/webhooks')).body.items).toEqual([])
  const make = async (url: string) => (await bed.call('POST', '/v1/webhooks', { url, events: ['key.created'] })).body
  const [one, two] = [await make('https://a.example/'), await make('https://b.example/')]
  const { status, body, text } = await bed.call('GET', '/v1/webhooks')
  expect(status).toBe(200)
  expect(body.items).toHaveLength(2)
  expect(body.items).toEqual(expect.arrayContaining([one.webhook, two.webhook]))
  for (const { secret } of [one, two]) expect(text).not.toContain(secret)
  const { rootKey } = await bed.tenant()
  expect((await bed.call('GET', '/v1/webhooks', undefined, rootKey)).body.items).toEqual([])
})
