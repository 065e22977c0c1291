import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const live = () => bed.call('GET', '/healthz', undefined, null)

test('GET /healthz answers anybody, and keeps nothing', async () => {
  const { status, body, headers } = await live()
  expect([status, body, headers['cache-control']]).toEqual([200, { status: 'ok' }, 'no-store'])
})

test('a process whose store does not answer is alive: starting it again would not help', async () => {
  const { store } = bed
  const ping = store.ping.bind(store)
  store.ping = () => Promise.reject(new Error('down'))
  expect((await live()).status).toBe(200)
  store.ping = ping
})
