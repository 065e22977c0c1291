import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

describe('POST /v1/project/resume', () => {
  test('a project that suspended itself is in force again, its keys at once', async () => {
    const { text } = await bed.key()
    await bed.call('POST', '/v1/project/suspend')
    expect((await bed.call('POST', '/v1/keys/verify', { key: text })).body.code).toBe('account.suspended')
    const { status, body } = await bed.call('POST', '/v1/project/resume')
    expect(status).toBe(200)
    expect(body).toMatchObject({ id: bed.projectId, suspended_at: null, suspended_by: null })
    expect((await bed.call('POST', '/v1/keys/verify', { key: text })).body.valid).toBe(true)
  })

  test('of a project that is in force, nothing is changed and nothing is said', async () => {
    const before = await bed.call('GET', '/v1/audit?action=project')
    const { status, body } = await bed.call('POST', '/v1/project/resume')
    expect([status, body.suspended_at]).toEqual([200, null])
    expect((await bed.call('GET', '/v1/audit?action=project')).body.items).toEqual(before.body.items)
  })
})
