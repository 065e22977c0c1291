import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastLine } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('one that was withdrawn, and one of another project, which stays', async () => {
  const { body } = await bed.call('POST', '/v1/invitations', { email: 'a@example.com', role: 'viewer' })
  const url = `/v1/invitations/${body.invitation.id}`
  const { rootKey } = await bed.tenant()
  expect((await bed.call('DELETE', url, undefined, rootKey)).status).toBe(404)
  expect((await bed.call('GET', '/v1/invitations')).body.items).toHaveLength(1)
  await bed.call('DELETE', url)
  const before = await lastLine(bed)
  const again = await bed.call('DELETE', url)
  expect([again.status, again.body.detail]).toEqual([404, 'There is no such invitation.'])
  expect(await lastLine(bed)).toEqual(before)
})
