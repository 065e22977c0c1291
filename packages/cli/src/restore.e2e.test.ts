import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run, start, type Run, type Running } from './built.ts'

let home: string
let served: Running
let url: string
let rootKey: string

const data = () => join(home, 'data')

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'why401-restore-'))
  served = start(['--json', 'serve', '--port', '0', '--data', data()], { cwd: home })
  const said = await new Promise<string>((resolve) =>
    served.child.stdout?.once('data', (text) => resolve(String(text))),
  )
  url = (JSON.parse(said) as { readonly listening: string }).listening
  rootKey = (await ran(['keys', 'root', '--data', data(), '--show'])).stdout.match(/why401_root_\w+/)?.[0] ?? ''
}, 60_000)
afterAll(async () => {
  served.child.kill('SIGTERM')
  await served.ended
  rmSync(home, { recursive: true })
})

async function ran(argv: readonly string[]): Promise<Run> {
  const done = await run(argv, { cwd: home })
  expect(done).toMatchObject({ code: 0, stderr: '' })
  return done
}

interface Answer {
  readonly status: number
  readonly body: { readonly code?: string | null; readonly text?: string; readonly key?: { readonly id: string } }
}

async function call(path: string, body: object): Promise<Answer> {
  const answer = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${rootKey}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: answer.status, body: (await answer.json()) as Answer['body'] }
}

async function made(): Promise<{ readonly id: string; readonly text: string }> {
  const { status, body } = await call('/v1/keys', { keyspace: 'shop', environment: 'live' })
  expect(status).toBe(201)
  return { id: body.key?.id ?? '', text: body.text ?? '' }
}

const verified = async (key: string) => (await call('/v1/keys/verify', { key })).body.code

test('a backup is restored under the running service, and taken back, without a restart', async () => {
  const follows = async () => (await call('/v1/keyspaces', { name: 'shop', prefix: 'shop' })).status
  await expect.poll(follows, { timeout: 15_000, interval: 300 }).toBe(201)
  const early = await made()
  await ran(['backup', 'backup.db', '--data', data()])
  const late = await made()
  await call(`/v1/keys/${early.id}/revoke`, { reason: 'compromised' })
  expect(await Promise.all([verified(early.text), verified(late.text)])).toEqual(['key.revoked', null])

  const refused = await run(['restore', 'backup.db', '--data', data()], { cwd: home })
  expect(refused.code).toBe(2)
  expect(refused.stderr).toContain('only replaced when that is asked for')
  expect(await verified(late.text)).toBeNull()

  // Whoever asks all the while is never told 401 by the service that goes over to other data.
  const statuses = new Set<number>()
  const over = new AbortController()
  const asking = (async () => {
    while (!over.signal.aborted) statuses.add((await call('/v1/keys/verify', { key: early.text })).status)
  })()
  const restored = await ran(['--json', 'restore', 'backup.db', '--data', data(), '--replace'])
  await new Promise((resolve) => setTimeout(resolve, 251))
  expect(await Promise.all([verified(early.text), verified(late.text)])).toEqual([null, 'key.unknown'])
  over.abort()
  await asking
  expect([...statuses]).toEqual([200])

  const after = await made()
  expect(await verified(after.text)).toBeNull()
  const { kept } = JSON.parse(restored.stdout) as { readonly kept: string }
  const back = await ran(['restore', kept, '--data', data(), '--replace'])
  expect(back.stdout).toMatch(/^.+ is now the data in .+\nwhat was there before is kept in .+\n$/)
  await new Promise((resolve) => setTimeout(resolve, 251))
  expect(await Promise.all([early, late, after].map(({ text }) => verified(text)))).toEqual([
    'key.revoked',
    null,
    'key.unknown',
  ])
}, 60_000)
