import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastLine } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const make = (url: string, events: unknown = ['key.created']) => bed.call('POST', '/v1/webhooks', { url, events })

test.each(['http://127.0.0.1/', 'https://10.0.0.1/', 'https://[::1]/', 'ftp://hooks.example.com/', 'not a url'])(
  '%s is nowhere that events are sent to',
  async (url) => {
    const before = await lastLine(bed)
    const { status, body } = await make(url)
    expect([status, body.errors[0].pointer]).toEqual([400, '/url'])
    expect(await lastLine(bed)).toEqual(before)
  },
)

test.each([[[]], [['key.flown']], ['key.created']])('%j are no events', async (events) => {
  expect((await make('https://hooks.example.com/', events)).status).toBe(400)
})
