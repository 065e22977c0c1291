import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { startGuardedApi, type GuardedApi } from '@why401/testkit'
import { openLocal, serve, type LocalService } from '@why401/service/operate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Run } from '../built.ts'
import { why401 } from '../prove/test-bed.ts'

/** What the guarded API asks of a key on each of its paths; refused as the service says, byte for byte. */
const asked: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  '/orders': {},
  '/write': { permissions: 'orders:write' },
  '/test': { environment: 'test' },
  '/other-api': { keyspace: 'other' },
  '/elsewhere': { caller: { address: '198.51.100.7', address_from: 'connection' } },
  '/page': { caller: { origin: 'https://evil.example' } },
}

type Told = Record<string, never> & {
  readonly id: string
  readonly text: string
  readonly key: { readonly id: string }
}

let service: LocalService
let api: GuardedApi
let data: string
let served: Awaited<ReturnType<typeof serve>>

async function call(method: string, path: string, body?: unknown): Promise<Told> {
  const { status, body: text } = await service.call(method, path, body, null)
  if (status >= 300) throw new Error(`${path}: ${status} ${text}`)
  return (text === '' ? {} : JSON.parse(text)) as Told
}

beforeAll(async () => {
  data = join(mkdtempSync(join(tmpdir(), 'why401-keys-')), 'data')
  const log = { level: 'silent' } as const
  served = await serve({ directory: data, port: 0, host: '127.0.0.1', settings: {}, log })
  service = await openLocal(data)
  const { text: rootKey } = await call('POST', '/v1/root-keys', { name: 'api', scopes: ['keys:verify'] })
  await call('POST', '/v1/keyspaces', { name: 'shop', prefix: 'shop' })
  await call('POST', '/v1/keyspaces', { name: 'other', prefix: 'other' })
  api = await startGuardedApi({ serviceUrl: served.url, rootKey, asked })
  await settled()
}, 60_000)

afterAll(async () => {
  await api.close()
  await service.close()
  await served.running.close()
  rmSync(dirname(data), { recursive: true })
})

/** The running service follows what another process changes within 250 ms; a busy machine is slower. */
const settled = () => new Promise((resolve) => void setTimeout(resolve, 1000))

async function made(traits: object = {}): Promise<{ readonly id: string; readonly text: string }> {
  const { text, key } = await call('POST', '/v1/keys', {
    keyspace: 'shop',
    environment: 'live',
    permissions: ['orders:read'],
    ...traits,
  })
  return { text, id: key.id }
}

interface Case {
  readonly path?: string
  readonly traits?: object
  /** What happens to the key before it is used. */
  readonly before?: (id: string) => Promise<unknown>
  /** The field that carries it; `Authorization: Bearer` when not said. */
  readonly sent?: (key: string) => string
}

const revoked = (reason: string) => (id: string) => call('POST', `/v1/keys/${id}/revoke`, { reason })

/** By cause: what only the issuer sees, and what a change of the request shows. */
const cases: Readonly<Record<string, Case>> = {
  'key.expired': { before: (id) => call('POST', `/v1/keys/${id}/expire`, {}) },
  'key.revoked': { before: revoked('compromised') },
  'key.leaked': { before: revoked('leaked') },
  'perm.scope': { path: '/write' },
  'perm.resource': { path: '/other-api' },
  'perm.ip': { path: '/elsewhere', traits: { restrictions: { ips: ['192.0.2.0/24'] } } },
  'perm.referrer': { path: '/page', traits: { restrictions: { origins: ['https://shop.example'] } } },
  'env.test_live': { path: '/test' },
  'account.billing': { traits: { uses: { remaining: 0 } } },
  'limit.quota': { traits: { uses: { remaining: 0, refill: { interval: 'month', amount: 100 } } } },
  'send.scheme_wrong': { sent: (key) => `Authorization: Token ${key}` },
  'key.quoted': { sent: (key) => `Authorization: Bearer "${key}"` },
  'send.wrong_header': { sent: (key) => `X-Auth-Token: ${key}` },
}

interface Reported {
  readonly causes: readonly {
    readonly id: string
    readonly status: string
    readonly evidence: readonly { readonly text: string }[]
    readonly fix: { readonly commands: readonly string[] }
  }[]
}

const reported = ({ stdout }: Run): Reported => JSON.parse(stdout) as Reported

test.each(Object.entries(cases))(
  'why401 curl proves %s',
  async (cause, { path = '/orders', traits, before, sent }) => {
    const { id, text } = await made(traits)
    await before?.(id)
    await settled()
    const header = (sent ?? ((key) => `Authorization: Bearer ${key}`))('$KEY')
    const run = await why401(['--json', 'curl', '-s', '-H', header.replace('$KEY', text), `${api.url}${path}`])
    const [top] = reported(run).causes
    expect(top).toMatchObject({ id: cause, status: 'proven' })
    expect(run.stdout + run.stderr).not.toContain(text)
  },
  60_000,
)

test('the record of the refusal opens to whoever holds the key, and to nobody else', async () => {
  const { text } = await made()
  const other = await made()
  await settled()
  const env = { WHY401_URL: served.url, SHOP_API_KEY: text }
  const curl = await why401(['--json', 'curl', '-s', '-H', `Authorization: Bearer ${text}`, `${api.url}/write`], {
    env,
  })
  const [command = ''] = reported(curl).causes[0]?.fix.commands.filter((one) => one.startsWith('why401 keys why')) ?? []
  const argv = command.split(' ').slice(1)
  const record = await why401([...argv, '--var', 'SHOP_API_KEY'], { env })
  expect(record.stdout).toContain('perm.scope: The key lacks orders:write.')
  expect(record.stdout).toContain('→ Have orders:write added')
  expect(record.code).toBe(0)
  const piped = await why401(argv, { env, input: `${text}\n` })
  expect(piped.stdout).toBe(record.stdout)
  const stranger = await why401(argv, { env, input: other.text })
  expect(stranger).toMatchObject({ code: 2, stdout: '' })
  expect(stranger.stderr).toContain('404')
}, 60_000)
