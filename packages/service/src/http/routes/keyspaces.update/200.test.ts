import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastLine, verdictOn } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('PATCH /v1/keyspaces/{keyspace_id}: what is not said stays; refusals are worded by it at once', async () => {
  const asked = { name: 'pay', prefix: 'pay', settings: { on_leak: 'notify' } }
  const made = (await bed.call('POST', '/v1/keyspaces', asked)).body
  const url = `/v1/keyspaces/${made.id}`
  const { id, text } = await bed.key({ keyspace: 'pay' })
  await bed.call('POST', `/v1/keys/${id}/revoke`, {})
  const changes = { name: 'payments', settings: { realm: 'money', profile: 'strict' } }
  const { status, body } = await bed.call('PATCH', url, changes)
  expect([status, body]).toEqual([
    200,
    { ...made, name: 'payments', settings: { ...made.settings, ...changes.settings } },
  ])
  expect((await bed.call('GET', url)).body).toEqual(body)
  const line = await lastLine(bed)
  expect(line).toMatchObject({ action: 'keyspace.update', target: made.id })
  expect(line.details['members']).toEqual(['name', 'realm', 'profile'])
  const { answer } = await verdictOn(bed, text)
  expect(answer.body.code).toBe('key.unknown')
  expect(answer.headers['www-authenticate']).toContain('realm="money"')
})

test('its key is made by the new name, and not by the old one', async () => {
  const made = (await bed.call('POST', '/v1/keyspaces', { name: 'old', prefix: 'old' })).body
  await bed.call('PATCH', `/v1/keyspaces/${made.id}`, { name: 'new' })
  const make = (keyspace: string) => bed.call('POST', '/v1/keys', { keyspace, environment: 'live' })
  expect([(await make('new')).status, (await make('old')).status]).toEqual([201, 400])
})
