import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastLine, verdictOn } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('DELETE /v1/keyspaces/{keyspace_id}: its keys are refused, and still told why; its name is free', async () => {
  const made = (await bed.call('POST', '/v1/keyspaces', { name: 'pay', prefix: 'pay' })).body
  const { id, text } = await bed.key({ keyspace: 'pay' })
  const other = await bed.key()
  const { status, body } = await bed.call('DELETE', `/v1/keyspaces/${made.id}`)
  expect(status).toBe(200)
  expect(Date.parse(body.deleted_at)).toBeLessThanOrEqual(bed.now())
  expect(await lastLine(bed)).toMatchObject({ action: 'keyspace.delete', target: made.id })
  expect(await verdictOn(bed, text)).toMatchObject({ valid: false, code: 'key.revoked', key: { id } })
  expect((await verdictOn(bed, other.text)).valid).toBe(true)
  const late = await bed.call('POST', '/v1/keys', { keyspace: 'pay', environment: 'live' })
  expect([late.status, late.body.errors[0].pointer]).toEqual([400, '/keyspace'])
  expect((await bed.call('POST', '/v1/keyspaces', { name: 'pay', prefix: 'pay' })).status).toBe(201)
})
