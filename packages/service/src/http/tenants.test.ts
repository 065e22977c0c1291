import * as fc from 'fast-check'
import type { InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstOwner, fromOwnPage } from '../accounts/people-bed.ts'
import { requestsOf, unvisited, type Document, type Known } from './fuzz/requests.ts'
import { routes } from './routes/index.ts'
import { testBed, type TestBed, type Tenant } from './test-bed.ts'

/** Stands in every name of the other tenant, and in no request. */
const mark = 'Zyzzyva'

let bed: TestBed
let document: Document
let theirs: Tenant
let ids: Known
let credentials: readonly Record<string, string>[]
beforeAll(async () => {
  bed = await testBed({ settings: { githubKeysUrl: 'http://127.0.0.1:1/' } })
  const owner = await firstOwner(bed)
  document = (await bed.call('GET', '/openapi.json', undefined, null)).body
  theirs = await bed.tenant()
  ids = await furnish(theirs)
  credentials = [{ authorization: `Bearer ${bed.rootKey}` }, { cookie: owner.cookie, ...fromOwnPage }]
})
afterAll(() => bed.close())

/** One of everything, with names that can be recognised. Answers the ids. */
async function furnish(tenant: Tenant): Promise<Known> {
  const make = async (method: string, url: string, body: object) =>
    (await bed.call(method, url, body, tenant.rootKey)).body
  const keyspace = await make('POST', '/v1/keyspaces', { name: mark, prefix: 'zyz' })
  const webhook = await make('POST', '/v1/webhooks', { url: `https://${mark}.example/`, events: ['key.created'] })
  const key = await make('POST', '/v1/keys', {
    keyspace: keyspace.id,
    environment: 'live',
    name: mark,
    owner: mark,
    tags: [mark],
    metadata: { mark },
  })
  const deliveries = await bed.call('GET', `/v1/webhooks/${webhook.webhook.id}/deliveries`, undefined, tenant.rootKey)
  const rootKey = await make('POST', '/v1/root-keys', { name: mark, scopes: ['keys:read'] })
  const invitation = await make('POST', '/v1/invitations', { email: `${mark}@example.com`, role: 'viewer' })
  await make('PUT', `/v1/roles/${mark}`, { permissions: [mark] })
  await make('PATCH', '/v1/settings', { name: mark })
  const refused = await make('POST', '/v1/keys/verify', { key: key.text, permissions: 'not:granted' })
  await bed.assembled.verifier.flush()
  const member = {
    projectId: tenant.projectId,
    userId: 'user_theirs',
    email: `m-${mark}@example.com`,
    role: 'viewer',
    since: 1,
  } as const
  const actor = { kind: 'system', id: 'test', projectId: tenant.projectId } as const
  await bed.store.people.saveMember(member, { actor, action: 'member.add', at: 1, details: {} })
  return {
    key_id: [key.key.id],
    keyspace_id: [keyspace.id],
    keyspace: [keyspace.id],
    webhook_id: [webhook.webhook.id],
    delivery_id: [deliveries.body.items[0].id],
    root_key_id: [rootKey.root_key.id],
    invitation_id: [invitation.invitation.id],
    user_id: ['user_theirs'],
    request_id: [refused.request_id],
    cursor: [key.key.id],
  }
}

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase() as 'GET', path, operation })),
  )

/** What a tenant sees of itself, but for what is counted by looking. */
async function everythingOf({ rootKey }: Tenant): Promise<string> {
  const paths = ['keys', 'keyspaces', 'webhooks', 'root-keys', 'invitations', 'members', 'roles', 'settings', 'audit']
  const all = []
  for (const path of paths) all.push((await bed.call('GET', `/v1/${path}`, undefined, rootKey)).body)
  return JSON.stringify(all, (name, value: unknown) => (name === 'last_used_at' ? undefined : value))
}

/** The whole answer, as it goes over the wire. */
const said = ({ headers, text }: { headers: object; text: string }): string => JSON.stringify(headers) + text

function expectNothingOfTheirs(request: InjectOptions, answer: { headers: object; text: string }): void {
  const sent = `${String(request.url)} ${String(request.payload ?? '')}`
  // callers may choose the ids of their own requests, so the same one can be theirs
  const { request_id: _chosen, ...made } = ids
  const told = [mark, theirs.projectId, ...Object.values(made).flat()].filter((word) => said(answer).includes(word))
  const leaked = told.filter((word) => !sent.includes(word))
  if (leaked.length > 0) throw new Error(`${request.method} ${String(request.url)} tells ${leaked.join(', ')}`)
}

describe('one tenant does not see another', () => {
  test('what the other has can be recognised', async () => {
    const shown = await everythingOf(theirs)
    for (const word of [mark, ids['key_id']?.[0] ?? '?', 'user_theirs']) expect(shown).toContain(word)
  })

  test('by the ids of the other, on every route that takes one: 404', async () => {
    const taking = operations().filter(
      ({ path, operation }) => path.includes('{') && operation.operationId !== 'roles.save',
    )
    expect(taking.length).toBeGreaterThan(20)
    const bodies: Readonly<Record<string, object>> = {
      'members.update': { role: 'viewer' },
      'keys.update': { name: 'x' },
      'root-keys.update': { name: 'x' },
      'keyspaces.update': { name: 'x' },
    }
    for (const { method, path, operation } of taking)
      for (const headers of credentials) {
        const url = path.replaceAll(/\{([a-z_]+)\}/g, (_, name: string) => ids[name]?.[0] ?? mark)
        const request = {
          method,
          url,
          headers,
          ...(method === 'GET' || method === 'DELETE' ? {} : { payload: bodies[operation.operationId] ?? {} }),
        }
        const answer = await bed.inject(request)
        expect([operation.operationId, answer.status]).toEqual([operation.operationId, 404])
        expectNothingOfTheirs(request, answer)
      }
  })

  test('by any request to any route, and changes nothing there', async () => {
    const before = await everythingOf(theirs)
    const visited = new Set<string>()
    const requests = fc.tuple(requestsOf(document, ids, [{}]), fc.constantFrom(...credentials))
    const property = fc.asyncProperty(requests, async ([request, credential]) => {
      const answer = await bed.inject({ ...request, headers: { ...request.headers, ...credential } })
      visited.add(`${request.method} ${request.url.split('?')[0]}`)
      expectNothingOfTheirs(request, answer)
    })
    await fc.assert(property, { numRuns: 2000, endOnFailure: true })
    expect(unvisited(document, visited)).toEqual([])
    expect(await everythingOf(theirs)).toBe(before)
  }, 120_000)

  test('by a session that names the other project: 403, as one that nobody has', async () => {
    const cookie = credentials[1]!
    const scoped = routes.filter(({ access }) => typeof access === 'object' && !('orHolder' in access))
    for (const { method, url: pattern } of scoped) {
      const url = pattern.replaceAll(/:([a-z_]+)/g, (_, name: string) => ids[name]?.[0] ?? mark)
      const as = (project: string) => bed.inject({ method, url, headers: { ...cookie, 'why401-project': project } })
      const [answer, unknown] = [await as(theirs.projectId), await as('proj_nobodys')]
      const { request_id: _id, instance: _page, ...told } = answer.body
      expect([pattern, answer.status, told]).toMatchObject([pattern, 403, { code: 'perm.resource' }])
      expect(unknown.body).toMatchObject(told)
      expectNothingOfTheirs({ method, url }, answer)
    }
  })
})
