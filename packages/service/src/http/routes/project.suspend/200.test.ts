import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const codeOf = async (key: string, as?: string) =>
  (await bed.call('POST', '/v1/keys/verify', { key, caller: { address: '192.0.2.1' } }, as)).body.code

describe('a suspended project', () => {
  test('has all its keys refused until it is resumed, and those of others never', async () => {
    const [first, second] = [await bed.key(), await bed.key({ permissions: ['a:read'] })]
    const other = await bed.tenant()
    const { text: theirs } = (
      await bed.call('POST', '/v1/keys', { keyspace: other.keyspaceId, environment: 'live' }, other.rootKey)
    ).body
    await bed.call('PATCH', '/v1/settings', { contact: 'billing@example.com' })
    expect(await codeOf(first.text)).toBeNull()

    const suspended = await bed.call('POST', '/v1/project/suspend')
    expect(suspended.status).toBe(200)
    expect(suspended.body).toMatchObject({ suspended_at: expect.any(String), suspended_by: 'project' })
    expect([await codeOf(first.text), await codeOf(second.text)]).toEqual(['account.suspended', 'account.suspended'])
    expect(await codeOf(theirs, other.rootKey)).toBeNull()

    const { body } = await bed.call('POST', '/v1/keys/verify', { key: first.text })
    expect(body.answer.status).toBe(403)
    expect(body.answer.body).toMatchObject({
      code: 'account.suspended',
      since: suspended.body.suspended_at,
      contact: 'billing@example.com',
      fix: 'Contact billing@example.com.',
    })
    expect((await bed.call('GET', '/v1/whoami', undefined, first.text)).body.code).toBe('account.suspended')

    const resumed = await bed.call('POST', '/v1/project/resume')
    expect(resumed.body).toMatchObject({ suspended_at: null, suspended_by: null })
    expect([await codeOf(first.text), await codeOf(second.text)]).toEqual([null, null])
  })

  test('is managed as before: keys are made and changed, and tell after it is resumed how they stand', async () => {
    await bed.call('POST', '/v1/project/suspend')
    const made = await bed.key()
    expect(await codeOf(made.text)).toBe('account.suspended')
    expect((await bed.call('POST', `/v1/keys/${made.id}/disable`)).status).toBe(200)
    await bed.call('POST', '/v1/project/resume')
    expect(await codeOf(made.text)).toBe('key.revoked')
  })

  test('suspended twice is suspended since the first time', async () => {
    const first = await bed.call('POST', '/v1/project/suspend')
    bed.pass(60_000)
    expect((await bed.call('POST', '/v1/project/suspend')).body).toEqual(first.body)
    await bed.call('POST', '/v1/project/resume')
    expect((await bed.call('POST', '/v1/project/resume')).status).toBe(200)
  })

  test('stands in the audit log, and webhooks hear of it', async () => {
    const hook = await bed.call('POST', '/v1/webhooks', {
      url: 'https://hooks.example.com/',
      events: ['project.suspended', 'project.resumed'],
    })
    await bed.call('POST', '/v1/project/suspend')
    await bed.call('POST', '/v1/project/suspend')
    await bed.call('POST', '/v1/project/resume')
    const { body } = await bed.call('GET', `/v1/webhooks/${hook.body.webhook.id}/deliveries`)
    expect(body.items.map(({ type, payload }: { type: string; payload: object }) => [type, payload])).toEqual([
      ['project.resumed', { project_id: bed.projectId }],
      ['project.suspended', { project_id: bed.projectId, by: 'project' }],
    ])
    const audit = await bed.call('GET', '/v1/audit?action=project&limit=2')
    expect(audit.body.items).toMatchObject([
      { action: 'project.resume', target: bed.projectId },
      { action: 'project.suspend', target: bed.projectId, details: { by: 'project' } },
    ])
  })
})
