import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('GET /v1/settings: the project and its settings, of this project alone', async () => {
  const { status, body } = await bed.call('GET', '/v1/settings')
  expect(status).toBe(200)
  expect(body).toEqual({
    id: bed.projectId,
    name: 'Acme',
    suspended_at: null,
    suspended_by: null,
    keep_refusals_days: 30,
    keep_usage_days: 90,
    undo_days: 30,
    contact: null,
    unknown_keys_per_minute: 600,
  })
  const other = await bed.tenant()
  expect((await bed.call('GET', '/v1/settings', undefined, other.rootKey)).body.id).toBe(other.projectId)
})
