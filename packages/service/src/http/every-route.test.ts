import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { scopes } from '../model/actor.ts'
import { routes } from './routes/index.ts'
import { testBed, type TestBed, type Tenant } from './test-bed.ts'

let bed: TestBed
let other: Tenant
let ids: Readonly<Record<string, string>>
beforeAll(async () => {
  bed = await testBed()
  other = await bed.tenant()
  const webhook = await bed.call('POST', '/v1/webhooks', { url: 'https://hooks.example.com/', events: ['key.created'] })
  const { text: _text, ...key } = await bed.key()
  const deliveries = await bed.call('GET', `/v1/webhooks/${webhook.body.webhook.id}/deliveries`)
  const rootKey = await bed.call('POST', '/v1/root-keys', { name: 'x', scopes: ['keys:read'] })
  const invitation = await bed.call('POST', '/v1/invitations', { email: 'g@example.com', role: 'viewer' })
  await bed.call('PUT', '/v1/roles/reader', { permissions: ['a'] })
  const member = { projectId: bed.projectId, userId: 'ada', email: 'a@example.com', role: 'viewer', since: 1 } as const
  const actor = { kind: 'system', id: 'test', projectId: bed.projectId } as const
  await bed.store.people.saveMember(member, { actor, action: 'member.add', at: 1, details: {} })
  ids = {
    key_id: key.id,
    keyspace_id: bed.keyspaceId,
    webhook_id: webhook.body.webhook.id,
    delivery_id: deliveries.body.items[0].id,
    root_key_id: rootKey.body.root_key.id,
    name: 'reader',
    invitation_id: invitation.body.invitation.id,
    user_id: 'ada',
    request_id: 'req_none',
  }
})
afterAll(() => bed.close())

const filled = (url: string): string => url.replaceAll(/:([a-z_]+)/g, (_, name: string) => ids[name] ?? 'none')
const guarded = routes.filter(({ access }) => access !== 'open')
const scoped = routes.flatMap((route) =>
  typeof route.access === 'object' && !('orHolder' in route.access) ? [{ ...route, scope: route.access.scope }] : [],
)

/** Bodies with which each route gets past its schema. */
const bodies: Readonly<Record<string, object>> = {
  'keys.update': { name: 'x' },
  'keys.expire': {},
  'keys.rotate': {},
  'keys.grace': {},
  'keys.revoke': {},
  'keys.leaked': {},
  'keyspaces.update': { name: 'x' },
  'root-keys.update': { name: 'x' },
  'members.update': { role: 'viewer' },
}

describe('every route', () => {
  test.each(guarded)('$id asks who calls before it reads anything', async ({ method, url }) => {
    const { status, headers, body } = await bed.call(method, filled(url), undefined, null)
    expect(status).toBe(401)
    expect(headers['www-authenticate']).toContain('Bearer')
    expect(body.code).toBe('send.absent')
  })

  test.each(scoped)('$id names the scope that is missing', async ({ method, url, scope }) => {
    const lesser = await bed.rootKeyWith(scopes.filter((each) => each !== scope))
    const { status, body } = await bed.call(method, filled(url), undefined, lesser)
    expect([status, body.code, body.required]).toEqual([403, 'perm.scope', scope])
  })

  test.each(scoped.filter(({ params, id }) => params && id !== 'roles.save'))(
    "$id does not see another tenant's things",
    async ({ id, method, url }) => {
      const asked = [method, filled(url), bodies[id]] as const
      const { status, body } = await bed.call(...asked, other.rootKey)
      const unknown = await bed.call(method, url.replaceAll(/:([a-z_]+)/g, unlike), bodies[id], other.rootKey)
      expect([status, body.detail]).toEqual([404, unknown.body.detail])
    },
  )

  test('refuses a method that its path does not have, and says which it has', async () => {
    for (const [method, url, allowed] of [
      ['PUT', '/v1/settings', 'GET, HEAD, PATCH'],
      ['DELETE', '/v1/whoami', 'GET, HEAD'],
    ] as const) {
      const { status, headers } = await bed.call(method, url)
      expect([status, headers['allow']]).toEqual([405, allowed])
    }
    expect((await bed.call('GET', '/v1/nothing')).status).toBe(404)
    expect((await bed.call('GET', '/v1/keys/%ZZ')).status).toBe(400)
    expect((await bed.call('GET', `/v1/keys/${'x'.repeat(3000)}`)).status).toBeLessThan(500)
  })
})

/** An id of the same form that nobody has. */
function unlike(_match: string, name: string): string {
  return (ids[name] ?? '').replace(/.{3}$/, 'zzz')
}
