import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openLocal, type LocalService } from './local.ts'
import { serve, type Served } from './serve.ts'

let directory: string
let served: Served
let operator: LocalService
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'why401-suspension-'))
  served = await serve({ directory, port: 0, host: '127.0.0.1', settings: {}, log: { level: 'silent' } })
  operator = await openLocal(directory)
})
afterAll(async () => {
  await operator.close()
  await served.running.close()
  await rm(directory, { recursive: true, force: true })
})

const asOperator = async (method: string, path: string, body?: unknown) =>
  JSON.parse((await operator.call(method, path, body, null)).body)

async function overHttp(path: string, rootKey: string, body: object = {}) {
  const answer = await fetch(`${served.url}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${rootKey}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: answer.status, body: (await answer.json()) as { code?: string | null } }
}

test('what the operator suspends on the data a running service refuses, and its root keys cannot resume it', async () => {
  await asOperator('POST', '/v1/keyspaces', { name: 'shop', prefix: 'shop' })
  const { text: key } = await asOperator('POST', '/v1/keys', { keyspace: 'shop', environment: 'live' })
  const made = await asOperator('POST', '/v1/root-keys', { name: 'x', scopes: ['keys:verify', 'settings:write'] })
  const verified = async () => (await overHttp('/v1/keys/verify', made.text, { key })).body.code
  await vi.waitFor(async () => expect(await verified()).toBeNull(), 5000)

  expect(await overHttp('/v1/project/suspend', made.text)).toMatchObject({ body: { suspended_by: 'project' } })
  expect(await asOperator('POST', '/v1/project/suspend')).toMatchObject({ suspended_by: 'operator' })
  await vi.waitFor(async () => expect(await verified()).toBe('account.suspended'), 5000)
  expect((await overHttp('/v1/project/resume', made.text)).status).toBe(403)

  expect(await asOperator('POST', '/v1/project/resume')).toMatchObject({ suspended_at: null })
  await vi.waitFor(async () => expect(await verified()).toBeNull(), 5000)
})
