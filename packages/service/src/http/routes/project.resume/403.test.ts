import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstOwner, fromOwnPage } from '../../../accounts/people-bed.ts'
import { operatorId } from '../../../model/actor.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

describe('a project that the operator suspended', () => {
  test('is resumed neither by a root key nor by its owner', async () => {
    const owner = await firstOwner(bed)
    const actor = { kind: 'root-key', id: operatorId, projectId: bed.projectId, scopes: [] } as const
    const note = { actor, action: 'project.suspend', at: bed.now(), details: {} }
    await bed.store.projects.change(bed.projectId, { suspendedAt: bed.now(), suspendedBy: 'operator' }, note)
    await bed.assembled.parts.settingsChanged()
    const byKey = await bed.call('POST', '/v1/project/resume')
    const headers = { cookie: owner.cookie, ...fromOwnPage }
    const byOwner = await bed.inject({ method: 'POST', url: '/v1/project/resume', headers })
    expect([byKey.status, byOwner.status]).toEqual([403, 403])
    expect(byKey.body.detail).toBe('Whoever runs this installation suspended the project, and alone resumes it.')
    // nor taken over by suspending it once more
    expect((await bed.call('POST', '/v1/project/suspend')).body.suspended_by).toBe('operator')
    expect((await bed.call('POST', '/v1/project/resume')).status).toBe(403)
    const { text } = await bed.key()
    expect((await bed.call('POST', '/v1/keys/verify', { key: text })).body.code).toBe('account.suspended')
  })
})
