import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openEmbedded } from './embedded.ts'
import { makeRootKey } from './keys/make-key.ts'
import { newId } from './keys/new-id.ts'
import { scopes } from './model/actor.ts'
import { startService } from './service.ts'

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'why401-service-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

const options = () => ({ file: join(directory, 'keys.db'), port: 0, log: { file: join(directory, 'log') } })

/** A project, as `why401 serve` makes the first one; answers a root key for everything. */
async function seed(service: Awaited<ReturnType<typeof startService>>): Promise<string> {
  const projectId = newId('proj')
  const note = {
    actor: { kind: 'system', id: 'test', projectId } as const,
    action: 'project.create',
    at: 1,
    details: {},
  }
  const settings = { keepRefusalsDays: 30, keepUsageDays: 90, undoDays: 30, contact: null }
  await service.store.projects.insert(
    { id: projectId, name: 'p', createdAt: 1, suspendedAt: null, suspendedBy: null, settings, version: 0 },
    note,
  )
  const { text, hash, hint } = makeRootKey()
  const rootKey = {
    id: newId('rk'),
    projectId,
    name: 'all',
    hash,
    hint,
    scopes,
    createdAt: 1,
    createdBy: 'test',
    expiresAt: null,
    revokedAt: null,
    lastUsedAt: null,
  }
  await service.store.people.insertRootKey(rootKey, note)
  return `Bearer ${text.reveal()}`
}

const callsWith = (authorization: string) => async (url: string, path: string, body: object) => {
  const headers = { authorization, 'content-type': 'application/json' }
  const answer = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) })
  return {
    status: answer.status,
    body: (await answer.json()) as { text: string; key: { id: string }; valid: boolean; remaining: number },
  }
}

const rootKeyOfGuard = { name: 'guard', scopes: ['keys:verify'] }

describe('a service', () => {
  test('starts, learns of a root key that others wrote, and keeps everything over a restart', async () => {
    const first = await startService(options())
    const authorization = await seed(first)
    const call = callsWith(authorization)
    await expect.poll(async () => (await call(first.url, '/v1/keyspaces', { name: 'a', prefix: 'a' })).status).toBe(201)
    const { body } = await call(first.url, '/v1/keys', { keyspace: 'a', environment: 'live', uses: { remaining: 10 } })
    await call(first.url, '/v1/keys/verify', { key: body.text })
    await Promise.all([first.close(), first.close()])

    const second = await startService(options())
    const verified = await call(second.url, '/v1/keys/verify', { key: body.text })
    expect(verified.body).toMatchObject({ valid: true, remaining: 8 })
    await second.close()
    const log = await readFile(join(directory, 'log'), 'utf8')
    expect(log).toContain('"route":"/v1/keys/verify"')
    expect(log).not.toContain(body.text)
  }, 20_000)

  test('opens what it refused its own callers before it was started anew', async () => {
    const first = await startService(options())
    const authorization = await seed(first)
    const call = callsWith(authorization)
    await expect.poll(async () => (await call(first.url, '/v1/root-keys', rootKeyOfGuard)).status).toBe(201)
    const { text } = (await call(first.url, '/v1/root-keys', rootKeyOfGuard)).body
    const stranger = makeRootKey().text.reveal()
    const refused = async (key: string) => {
      const answer = await fetch(`${first.url}/v1/keys`, { headers: { authorization: `Bearer ${key}` } })
      return ((await answer.json()) as { request_id: string }).request_id
    }
    const [scope, unknown] = [await refused(text), await refused(stranger)]
    await first.close()

    const second = await startService(options())
    const open = async (id: string, as: string) => {
      const answer = await fetch(`${second.url}/v1/refusals/${id}`, { headers: { authorization: as } })
      return ((await answer.json()) as { code?: string }).code
    }
    expect(await open(scope, authorization)).toBe('perm.scope')
    expect(await open(unknown, `Bearer ${stranger}`)).toBe('key.unknown')
    expect(await open(unknown, authorization)).not.toBe('key.unknown')
    await second.close()
  }, 20_000)

  test('and a verifier in process on the same file: keys that it makes are accepted there, keys that it revokes refused', async () => {
    const file = join(directory, 'shared.db')
    const service = await startService({ ...options(), file })
    const call = callsWith(await seed(service))
    await expect
      .poll(async () => (await call(service.url, '/v1/keyspaces', { name: 'a', prefix: 'a' })).status)
      .toBe(201)
    const embedded = await openEmbedded({ file })
    const codeOf = async (key: string) => (await embedded.verifier.verify(embedded.projectId, { key })).code
    const { body } = await call(service.url, '/v1/keys', { keyspace: 'a', environment: 'live' })
    await expect.poll(() => codeOf(body.text), { timeout: 5000 }).toBeNull()
    await call(service.url, `/v1/keys/${body.key.id}/revoke`, { reason: 'ceased' })
    await expect.poll(() => codeOf(body.text), { timeout: 5000 }).toBe('key.revoked')
    await embedded.close()
    await service.close()
  }, 20_000)

  test('finishes what is under way before it closes, and takes nothing new', async () => {
    const service = await startService(options())
    const authorization = await seed(service)
    const { port } = new URL(service.url)
    const text = JSON.stringify({ name: 'late', prefix: 'late' })
    const headers = { authorization, 'content-type': 'application/json', 'content-length': text.length }
    const slow = request({ port, host: '127.0.0.1', method: 'POST', path: '/v1/keyspaces', headers })
    const answered = new Promise<number>((resolve, reject) => {
      slow.on('response', (response) => resolve(response.resume().statusCode ?? 0)).on('error', reject)
    })
    await new Promise((resolve) => setTimeout(resolve, 400))
    slow.write(text.slice(0, 5))
    await new Promise((resolve) => setTimeout(resolve, 100))
    const closed = service.close()
    await new Promise((resolve) => setTimeout(resolve, 100))
    await expect(fetch(`${service.url}/healthz`)).rejects.toThrow('fetch failed')
    slow.end(text.slice(5))
    expect(await answered).toBe(201)
    await closed
  }, 20_000)
})
