import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { openLocal, serve } from '@why401/service/operate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run, type Run } from '../built.ts'
import { directory } from '../prove/test-bed.ts'

let data: string
let served: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  data = join(mkdtempSync(join(tmpdir(), 'why401-keys-')), 'data')
  served = await serve({ directory: data, port: 0, host: '127.0.0.1', settings: {}, log: { level: 'silent' } })
}, 60_000)
afterAll(async () => {
  await served.running.close()
  rmSync(dirname(data), { recursive: true })
})

const why401 = (
  argv: readonly string[],
  cwd: string,
  more: { input?: string; env?: Record<string, string> } = {},
): Promise<Run> => run(argv, { cwd, ...more })

/** The value of a variable in an env file. */
const valueIn = (file: string, name: string): string =>
  new RegExp(`^${name}=(.*)$`, 'm').exec(readFileSync(file, 'utf8'))?.[1] ?? ''

test('from nothing to a verified key over HTTP, and no text of a key on any screen', async () => {
  const cwd = directory()
  const file = join(cwd, '.env')
  const outputs: Run[] = []
  const step = async (argv: readonly string[], more: { input?: string; env?: Record<string, string> } = {}) => {
    const done = await why401(argv, cwd, more)
    outputs.push(done)
    return done
  }
  expect(await step(['keys', 'root', '--data', data, '--write', '.env:WHY401_ROOT_KEY'])).toMatchObject({ code: 0 })
  expect(statSync(file).mode & 0o077).toBe(0)
  const rootKey = valueIn(file, 'WHY401_ROOT_KEY')
  const env = { WHY401_URL: served.url, WHY401_ROOT_KEY: rootKey }
  const create = [
    'keys',
    'create',
    '--keyspace',
    'shop',
    '--permissions',
    'orders:read',
    '--write',
    '.env:SHOP_API_KEY',
  ]
  // The running service learns of the root key within its bound.
  await expect.poll(async () => (await step(create, { env })).code, { timeout: 15_000, interval: 300 }).toBe(0)
  const key = valueIn(file, 'SHOP_API_KEY')
  expect(key).toMatch(/^shop_live_\w{42}$/)
  expect(valueIn(file, 'WHY401_ROOT_KEY')).toBe(rootKey)
  expect(await step(['keys', 'verify', '--var', 'SHOP_API_KEY'], { env })).toMatchObject({ code: 0 })
  const refused = await step(['keys', 'verify', '--permissions', 'orders:write'], { env, input: `${key}\n` })
  expect(refused).toMatchObject({ code: 1 })
  expect(refused.stdout).toContain('✗ permission   perm.scope')
  const [id = ''] = /key_\w+/.exec((await step(['keys', 'list'], { env })).stdout) ?? []
  expect(await step(['keys', 'revoke', id], { env })).toMatchObject({ code: 0 })
  expect((await step(['keys', 'verify', '--var', 'SHOP_API_KEY'], { env })).stdout).toContain('key.revoked')
  const { stdout: receipt } = await step(['keys', 'receipt', id], { env })
  expect(receipt).toMatch(/^refused uses\s+0 since .*Z/m)
  expect(receipt).toMatch(/^effective everywhere at\s+2.*Z$/m)
  expect(receipt).toMatch(/^process .+ pid \d+\s+acknowledged it at 2.*Z$/m)
  expect((await step(['keys', 'restore', id], { env })).stdout).toContain('active again')
  expect(await step(['keys', 'rotate', id, '--write', '.env:SHOP_API_KEY'], { env })).toMatchObject({ code: 0 })
  const successor = valueIn(file, 'SHOP_API_KEY')
  expect(successor).not.toBe(key)
  for (const { stdout, stderr } of outputs)
    for (const secret of [key, successor, rootKey]) expect(stdout + stderr).not.toContain(secret)
}, 120_000)

test.each([
  [['keys', 'create', '--keyspace', 'shop', '--data', 'DATA'], 'the output is no terminal'],
  [['keys', 'show', 'shop_live_RVgLwj89N8jno1hV6JYBE2KlEc0jmT5y', '--data', 'DATA'], 'that is no id'],
  [['keys', 'why', 'shop_live_RVgLwj89N8jno1hV6JYBE2KlEc0jmT5y', '--data', 'DATA'], 'that is no id'],
  [['keys', 'revoke', '--data', 'DATA'], 'needs the id of a key'],
  [['keys', 'show', 'key_0', '--data', 'DATA'], 'the service answered 404'],
  [['keys', 'list', '--data', 'NOWHERE'], 'holds no data of a key service'],
  [['keys', 'list'], 'which service?'],
  [['keys', 'lst', '--data', 'DATA'], 'did you mean list?'],
  [['serve', '--port', '99999'], '--port needs a number'],
  [['serve', '--trusted-proxies', 'everybody!'], '--trusted-proxies needs'],
])('%j says what to do', async (argv, words) => {
  const { code, stdout, stderr } = await why401(
    argv.map((word) => (word === 'DATA' ? data : word)),
    directory(),
  )
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain(words)
  expect(stderr).not.toContain('RVgLwj89N8jno1hV6JYBE2KlEc0jmT5y')
})

test('a root key does not go over plain HTTP to another machine', async () => {
  const env = { WHY401_URL: 'http://keys.example.com', WHY401_ROOT_KEY: 'why401_root_SYNTHETIC' }
  const { code, stderr } = await why401(['keys', 'list'], directory(), { env })
  expect(code).toBe(2)
  expect(stderr).toContain('https')
})

test('a backup while the service runs, restored elsewhere; data that are there stay where nobody asked to replace them', async () => {
  const cwd = directory()
  expect(await why401(['backup', 'copy.db', '--data', data], cwd)).toMatchObject({ code: 0 })
  expect((await why401(['backup', 'copy.db', '--data', data], cwd)).stderr).toContain('exists already')
  const unasked = await why401(['restore', 'copy.db', '--data', data], cwd)
  expect(unasked).toMatchObject({ code: 2 })
  expect(unasked.stderr).toContain('only replaced when that is asked for')
  expect(await why401(['restore', 'copy.db', '--data', 'fresh'], cwd)).toMatchObject({ code: 0 })
  const restored = await openLocal(join(cwd, 'fresh'))
  const { body } = await restored.call('GET', '/v1/keyspaces', undefined, null)
  await restored.close()
  expect(body).toContain('"shop"')
  writeFileSync(join(cwd, 'text.db'), 'no database')
  expect((await why401(['restore', 'text.db', '--data', 'other'], cwd)).stderr).toContain('no backup of why401')
}, 60_000)
