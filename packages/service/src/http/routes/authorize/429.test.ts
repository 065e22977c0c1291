import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeKey } from '../../../keys/make-key.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
let gateway: Record<string, string>
beforeAll(async () => {
  bed = await testBed()
  gateway = { 'why401-root-key': await bed.rootKeyWith(['keys:verify']) }
  await bed.call('PATCH', '/v1/settings', { unknown_keys_per_minute: 1 })
})
afterAll(() => bed.close())

const ask = (key: string, address: string) =>
  bed.inject({
    method: 'GET',
    url: '/v1/authorize?keyspace=acme',
    headers: { ...gateway, authorization: `Bearer ${key}`, 'x-forwarded-for': address },
  })
const nobodys = () => makeKey('acme', 'live').text.reveal()

test('GET /v1/authorize refuses one unknown key too many from the address that the gateway tells of, and lets a good one pass', async () => {
  const { text } = await bed.key()
  expect((await ask(nobodys(), '198.51.100.1')).status).toBe(401)
  const { status, headers, body } = await ask(nobodys(), '198.51.100.1')
  expect([status, body.code, headers['retry-after']]).toEqual([429, 'limit.rate', '60'])
  expect(body).toMatchObject({ address_seen: '198.51.100.1', address_from: 'x-forwarded-for' })
  expect((await ask(text, '198.51.100.1')).status).toBe(200)
  expect((await ask(nobodys(), '198.51.100.2')).status).toBe(401)
})

test('what brings no key at all is no unknown key', async () => {
  const headers = { ...gateway, 'x-forwarded-for': '198.51.100.3' }
  for (let time = 0; time < 3; time++)
    expect((await bed.inject({ method: 'GET', url: '/v1/authorize?keyspace=acme', headers })).status).toBe(401)
  expect((await ask(nobodys(), '198.51.100.3')).body.code).toBe('key.unknown')
})
