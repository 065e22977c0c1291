import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openLocal } from './local.ts'
import { createProject, inviteOwner, listProjects } from './projects.ts'
import { serve, type Served } from './serve.ts'

let directory: string
let served: Served
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'why401-projects-'))
  served = await serve({ directory, port: 0, host: '127.0.0.1', settings: {}, log: { level: 'silent' } })
})
afterAll(async () => {
  await served.running.close()
  await rm(directory, { recursive: true, force: true })
})

async function over(method: string, path: string, rootKey: string | null, body?: object) {
  const answer = await fetch(`${served.url}${path}`, {
    method,
    headers: {
      ...(rootKey === null ? {} : { authorization: `Bearer ${rootKey}` }),
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  // eslint-disable-next-line typescript/no-explicit-any -- tests look into answers of every shape
  return { status: answer.status, body: (await answer.json()) as any }
}

/** A keyspace, a key and a root key, made on the data as `why401 keys --data` does; without `project` in the first one. */
async function furnish(project?: string) {
  const local = await openLocal(directory, project === undefined ? {} : { project })
  const post = async (path: string, body: object) => JSON.parse((await local.call('POST', path, body, null)).body)
  try {
    await post('/v1/keyspaces', { name: 'shop', prefix: 'shop' })
    const { text: key } = await post('/v1/keys', { keyspace: 'shop', environment: 'live', name: `of ${project}` })
    const { text: rootKey } = await post('/v1/root-keys', { name: 'x', scopes: ['keys:verify', 'keys:read'] })
    return { key: key as string, rootKey: rootKey as string }
  } finally {
    await local.close()
  }
}

describe('another project', () => {
  test('is a tenant of its own to the service that is running: neither sees the keys of the other', async () => {
    const { id } = await createProject(directory, 'Acme GmbH')
    expect((await listProjects(directory)).map(({ name }) => name)).toEqual(['default', 'Acme GmbH'])
    const [first, second] = [await furnish(), await furnish(id)]
    const codeOf = async (key: string, rootKey: string) =>
      (await over('POST', '/v1/keys/verify', rootKey, { key })).body.code
    await vi.waitFor(async () => expect(await codeOf(second.key, second.rootKey)).toBeNull(), 5000)
    expect(await codeOf(first.key, first.rootKey)).toBeNull()
    expect(await codeOf(first.key, second.rootKey)).toBe('key.unknown')
    expect(await codeOf(second.key, first.rootKey)).toBe('key.unknown')
    const { body } = await over('GET', '/v1/keys', second.rootKey)
    expect(body.items).toMatchObject([{ name: `of ${id}` }])
  })

  test('gets its first owner by a link, who owns that project and no other', async () => {
    const { id } = await createProject(directory, 'Zyzzyva')
    const { token, url } = await inviteOwner(directory, id, 'Ada@example.com', 'https://keys.example.com')
    expect(url).toBe(`https://keys.example.com/invitation#${token}`)
    const { status, body } = await over('POST', '/v1/invitations/accept', null, {
      token,
      name: 'Ada',
      password: 'walrus umbrella 94 tango',
    })
    expect([status, body]).toMatchObject([201, { project_id: id, role: 'owner' }])
    expect(await served.running.store.people.memberships(body.user_id)).toEqual([{ projectId: id, role: 'owner' }])
    await expect(inviteOwner(directory, id, 'ada@example.com', null)).rejects.toThrow('a member already')
  })

  test('cannot be without a name, and one that there is not is nobody’s', async () => {
    expect(() => createProject(directory, ' ')).toThrow('needs a name')
    await expect(openLocal(directory, { project: 'proj_none' })).rejects.toThrow('There is no such project')
    await expect(inviteOwner(directory, 'proj_none', 'a@example.com', null)).rejects.toThrow('There is no such project')
    expect(() => inviteOwner(directory, 'proj_none', 'nobody', null)).toThrow('no address')
  })
})
