import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastLine } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test.each([
  ['a setting that is none', { warn_expiry_dyas: 3 }, '/settings/warn_expiry_dyas'],
  ['a measure that is none', { on_leak: 'panic' }, '/settings/on_leak'],
  ['nowhere that a key is taken', { accepted: [] }, '/settings/accepted'],
  ['an address that is none', { base_urls: { live: 'nowhere', test: null } }, '/settings/base_urls/live'],
])('%s', async (_name, settings, pointer) => {
  const url = `/v1/keyspaces/${bed.keyspaceId}`
  const before = [(await bed.call('GET', url)).body, await lastLine(bed)]
  const { status, body } = await bed.call('PATCH', url, { settings })
  expect([status, body.errors[0].pointer]).toEqual([400, pointer])
  expect([(await bed.call('GET', url)).body, await lastLine(bed)]).toEqual(before)
})
