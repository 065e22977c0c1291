import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testBed, type TestBed } from './test-bed.ts'
let bed: TestBed
beforeAll(async () => { bed = await testBed() })
afterAll(() => bed.close())
describe('x', () => {
  test('y', async () => {
    const d = await bed.call('GET', '/openapi.json', undefined, null)
    console.log(d.status, d.text.slice(0, 1500), Object.keys(d.body.components.schemas))
    const k = await bed.key({ name: 'first' })
    console.log(k.id)
    const v = await bed.call('POST', '/v1/keys/verify', { key: k.text })
    console.log(v.status, JSON.stringify(v.body))
    const w = await bed.call('POST', '/v1/keys/verify', { key: 'acme_live_nonsense', caller: { address: '1.2.3.4' } })
    console.log(w.status, JSON.stringify(w.body))
    console.log((await bed.call('POST', '/v1/keys/verify', { key: 5 , zz: 2})).text)
    console.log((await bed.call('PUT', '/v1/keys/verify', { key: 5 , zz: 2})).text)
    console.log((await bed.call('GET', '/v1/keys?limit=2&limit=3')).text)
    console.log((await bed.call('GET', '/v1/keys?limit=2&cursor=zzz')).text)
    console.log((await bed.call('GET', '/v1/keys', undefined, k.text)).text)
    console.log((await bed.call('GET', '/v1/whoami', undefined, k.text)).text)
    console.log((await bed.call('GET', '/metrics', undefined, null)).text.slice(-900))
    expect(1).toBe(1)
  })
})
