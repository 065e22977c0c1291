import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, goodPassword, tokenOf } from '../../../accounts/people-bed.ts'
import { setupUrl } from '../../../accounts/setup.ts'
import { lastLine } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('POST /v1/setup: the first person owns the first project, and may sign in', async () => {
  const token = tokenOf((await setupUrl(bed.store, 'http://localhost', bed.now())) ?? '')
  const person = { email: 'Ada@Example.com', password: goodPassword, name: 'Ada', project_name: 'Weather' }
  const { status, body } = await bed.call('POST', '/v1/setup', { token, ...person }, null)
  expect([status, body]).toEqual([201, { user_id: expect.any(String), project_id: bed.projectId, role: 'owner' }])
  expect((await bed.call('GET', '/v1/settings')).body.name).toBe('Weather')
  const line = { action: 'settings.update', actor: { kind: 'system', id: 'setup' } }
  expect(await lastLine(bed)).toMatchObject(line)
  expect((await bed.call('GET', '/v1/audit?action=member.add')).body.items).toMatchObject([{ target: body.user_id }])
  const ada = await browserOf(bed, 'ada@example.com')
  expect((await ada.call('GET', '/v1/me')).body.memberships).toMatchObject([{ role: 'owner', project_name: 'Weather' }])
  expect(await setupUrl(bed.store, 'http://localhost', bed.now())).toBeNull()
})
