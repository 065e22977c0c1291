import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startService, type RunningService } from '../service.ts'
import { cookiesOf, goodPassword, tokenOf } from './people-bed.ts'

let directory: string
let service: RunningService
let cookie = ''
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'why401-accounts-'))
  service = await start()
})
afterAll(async () => {
  await service.close()
  await rm(directory, { recursive: true, force: true })
})

const start = () => startService({ file: join(directory, 'keys.db'), port: 0, log: { file: join(directory, 'log') } })

/** As the service's own page does it. */
async function send(method: string, path: string, body?: object) {
  const headers = { origin: service.url, cookie, ...(body ? { 'content-type': 'application/json' } : {}) }
  const answer = await fetch(service.url + path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
  const set = answer.headers.getSetCookie()
  if (set.length > 0) cookie = cookiesOf({ headers: { 'set-cookie': set } })
  return {
    status: answer.status,
    body: (await answer.json()) as { memberships: object[]; user: { email: string }; detail: string },
  }
}

test('from the first start to a session that outlives a restart', async () => {
  const token = tokenOf(service.setupUrl ?? '')
  const first = { token, email: 'ada@example.com', password: goodPassword, name: 'Ada', project_name: 'Weather' }
  expect((await send('POST', '/v1/setup', first)).status).toBe(201)
  expect((await send('GET', '/v1/me')).status).toBe(401)
  expect(
    (await send('POST', '/api/auth/sign-in/email', { email: 'ada@example.com', password: goodPassword })).status,
  ).toBe(200)
  expect((await send('POST', '/v1/keyspaces', { name: 'a', prefix: 'a' })).status).toBe(201)

  await service.close()
  service = await start()
  expect(service.setupUrl).toBeNull()
  const { status, body } = await send('GET', '/v1/me')
  expect([status, body.memberships]).toMatchObject([200, [{ project_name: 'Weather', role: 'owner' }]])

  const elsewhere = await fetch(`${service.url}/v1/keyspaces`, {
    method: 'POST',
    headers: { origin: 'https://evil.example', cookie },
  })
  expect(elsewhere.status).toBe(403)
  expect((await send('POST', '/api/auth/sign-out', {})).status).toBe(200)
  expect((await send('GET', '/v1/me')).status).toBe(401)

  const log = await readFile(join(directory, 'log'), 'utf8')
  for (const secret of [token, goodPassword, 'session_token']) expect(log).not.toContain(secret)
}, 60_000)
