import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastLine, verdictOn } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('POST /v1/keyspaces makes one with defaults, good at once', async () => {
  const asked = { name: 'pay', prefix: 'pay', settings: { on_leak: 'notify' } }
  const { status, body } = await bed.call('POST', '/v1/keyspaces', asked)
  expect(status).toBe(201)
  expect(body).toMatchObject({ name: 'pay', prefix: 'pay', deleted_at: null })
  expect(body.settings).toMatchObject({ on_leak: 'notify', profile: 'helpful', warn_expiry_days: 14 })
  const details = { name: 'pay', prefix: 'pay' }
  expect(await lastLine(bed)).toMatchObject({ action: 'keyspace.create', target: body.id, details })
  const { text } = await bed.key({ keyspace: 'pay' })
  expect(text).toMatch(/^pay_live_/)
  expect(await verdictOn(bed, text)).toMatchObject({ valid: true, key: { keyspace_id: body.id } })
})
