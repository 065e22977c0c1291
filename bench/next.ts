import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startService } from '../packages/service/dist/service.js'
import { speak } from '../packages/service/src/testing/speak.ts'
import { build, start } from './next/app.ts'
import { Client } from './service/kill/client.ts'
import { prepare } from './service/kill/course.ts'

/** Builds and runs the example of Next with the real Next, in front of a real service: `npm run matrix:next`. */
const directory = await mkdtemp(join(tmpdir(), 'why401-next-'))
const file = join(directory, 'keys.db')
const authorization = await prepare(file)
const service = await startService({ file, port: 0, log: { level: 'error' } })
const client = new Client(service.url, authorization)
await client.call('POST', '/v1/keyspaces', { name: 'acme', prefix: 'acme' })

async function keyWith(traits: object): Promise<string> {
  const common = { keyspace: 'acme', environment: 'live', external_id: 'cus_7' }
  return (await client.call('POST', '/v1/keys', { ...common, ...traits })).text
}

const permissions = ['item:read']
const good = await keyWith({ permissions })
const last = await keyWith({ permissions, uses: { remaining: 1 } })
const lesser = await keyWith({})
const local = await keyWith({ permissions, restrictions: { ips: ['192.0.2.0/24'], origins: null } })

interface Row {
  readonly name: string
  /** Header lines of the request. */
  readonly lines: readonly string[]
  readonly target?: string
  /** Status, and words that have to stand in header or body. */
  readonly status: number
  readonly words: readonly string[]
}

const bearer = (key: string): string => `Authorization: Bearer ${key}`
const rows: readonly Row[] = [
  { name: 'a good key', lines: [bearer(good)], status: 200, words: ['cus_7'] },
  { name: 'the last use of a key', lines: [bearer(last)], status: 200, words: ['why401-uses-remaining: 0'] },
  { name: 'a key that is used up', lines: [bearer(last)], status: 402, words: ['account.billing'] },
  { name: 'no key', lines: [], status: 401, words: ['send.absent', 'resource_metadata='] },
  { name: 'a key that nobody issued', lines: [bearer(`${good}x`)], status: 401, words: ['"key.'] },
  { name: 'a key without the permission', lines: [bearer(lesser)], status: 403, words: ['perm.scope', 'item:read'] },
  // Next hands on the first line alone
  { name: 'two lines Authorization', lines: [bearer(good), bearer(lesser)], status: 200, words: ['cus_7'] },
  {
    name: 'a key from its network, by the proxy',
    lines: [bearer(local), 'X-Forwarded-For: 192.0.2.7'],
    status: 200,
    words: ['cus_7'],
  },
  {
    name: 'a key from another network',
    lines: [bearer(local), 'X-Forwarded-For: 198.51.100.7'],
    status: 403,
    words: ['perm.ip'],
  },
  {
    name: 'the metadata of the resource',
    lines: [],
    target: '/.well-known/oauth-protected-resource',
    status: 200,
    words: ['https://api.example.com', 'item:read'],
  },
]

/** null, or the answer that does not fit. */
async function misfit(port: number, { lines, target = '/v1/items/7', status, words }: Row): Promise<string | null> {
  const head = [`GET ${target} HTTP/1.1`, 'Host: api.example.com', 'Connection: close', ...lines, '', ''].join('\r\n')
  const { text } = await speak(port, [head], { quietMs: 10_000 })
  const isFitting = text.startsWith(`HTTP/1.1 ${status} `) && words.every((word) => text.includes(word))
  return isFitting ? null : text
}

/** Whether the service has a refusal of this cause, within the time in which guards report and it writes. */
async function reported(code: string): Promise<boolean> {
  for (let tries = 0; tries < 50; tries++) {
    const { items } = await client.call('GET', `/v1/refusals?code=${code}`)
    if (items.length > 0) return true
    await wait(200)
  }
  return false
}

try {
  await build()
  const { version } = JSON.parse(
    await readFile(join(import.meta.dirname, 'next/node_modules/next/package.json'), 'utf8'),
  )
  const env = { WHY401_URL: service.url, WHY401_ROOT_KEY: authorization.replace('Bearer ', '') }
  const app = await start(env)
  const check = async (row: Row): Promise<void> => {
    const wrong = await misfit(app.port, row)
    console.log(`${wrong === null ? '✓' : '✗'} next ${version}: ${row.name}: ${row.status}`)
    if (wrong !== null) process.exitCode = 1
    if (wrong !== null) console.log(wrong)
  }
  for (const row of rows) await check(row)
  const isReported = await reported('send.absent')
  console.log(`${isReported ? '✓' : '✗'} next ${version}: what the guard refused by itself is in the service's records`)
  if (!isReported) process.exitCode = 1
  await service.close()
  await check({ name: 'no service', lines: [bearer(good)], status: 503, words: ['server.fault', 'retry-after'] })
  await app.close()
} finally {
  await service.close()
  await rm(directory, { recursive: true })
}
