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
