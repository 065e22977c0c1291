import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastLine } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('PATCH /v1/settings changes what is said and leaves the rest; refusals tell the contact from then on', async () => {
  const before = (await bed.call('GET', '/v1/settings')).body
  const said = { name: 'Weather', contact: 'mailto:help@example.com' }
  const { status, body } = await bed.call('PATCH', '/v1/settings', said)
  expect([status, body]).toEqual([200, { ...before, ...said }])
  expect((await bed.call('GET', '/v1/settings')).body).toEqual(body)
  const line = await lastLine(bed)
  expect(line).toMatchObject({ action: 'settings.update', target: bed.projectId })
  expect(line.details['members']).toEqual(['name', 'contact'])
  expect((await bed.call('PATCH', '/v1/settings', { contact: null, undo_days: 0 })).body).toMatchObject({
    name: 'Weather',
    contact: null,
    undo_days: 0,
  })
})

test('a limit of unknown keys holds from the answer on, can be taken away, and stays when others change', async () => {
  const codes = async () => {
    const body = { key: 'acme_live_nobodys', caller: { address: '203.0.113.7' } }
    const found = []
    for (let time = 0; time < 3; time++) found.push((await bed.call('POST', '/v1/keys/verify', body)).body.code)
    return found.filter((code) => code === 'limit.rate').length
  }
  await bed.call('PATCH', '/v1/settings', { unknown_keys_per_minute: 2 })
  expect(await codes()).toBe(1)
  expect((await bed.call('PATCH', '/v1/settings', { undo_days: 1 })).body.unknown_keys_per_minute).toBe(2)
  await bed.call('PATCH', '/v1/settings', { unknown_keys_per_minute: null })
  expect(await codes()).toBe(0)
  expect((await bed.call('GET', '/v1/settings')).body.unknown_keys_per_minute).toBeNull()
})
