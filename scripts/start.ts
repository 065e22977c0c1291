import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openLocal, serve, type LocalService } from '@why401/service/operate'

/** `npm start`: the service with a project that somebody has been working in for a day. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const directory = process.env['WHY401_DATA'] ?? join(root, 'why401-data')
const port = Number(process.env['WHY401_PORT'] ?? 8401)

interface Made {
  readonly text: string
  readonly key: { readonly id: string }
}

const dayMs = 86_400_000
const isNew = !existsSync(join(directory, 'why401.db'))

/** Keys in every state, and a day of requests: each of them verified by the service, at the hour that it is said to be. */
async function seed(): Promise<void> {
  await (await serve({ directory, port: 0, host: '127.0.0.1', settings: {}, log: { level: 'silent' } })).running.close()
  let now = Date.now() - dayMs
  const local = await openLocal(directory, { clock: () => now })
  const call = callOn(local)
  await call('/v1/keyspaces', { name: 'demo', prefix: 'demo' })
  const make = async (name: string, more: object = {}): Promise<Made> =>
    (await call('/v1/keys', {
      keyspace: 'demo',
      environment: 'live',
      name,
      permissions: ['orders:read'],
      ...more,
    })) as Made
  const keys = {
    shop: await make('web shop', { permissions: ['orders:*'], owner: 'Shop team', tags: ['web'] }),
    reports: await make('nightly reports', {
      owner: 'Data team',
      limits: [{ name: 'hourly', limit: 20, window_seconds: 3600 }],
    }),
    partner: await make('partner', { restrictions: { ips: ['192.0.2.0/24'] } }),
    trial: await make('trial', { uses: { remaining: 40 } }),
    old: await make('old mobile app', { expires_at: new Date(now + dayMs / 2).toISOString() }),
    lost: await make('laptop of a colleague'),
    test: await make('integration tests', { environment: 'test' }),
  }
  for (let hour = 0; hour < 24; hour++) {
    now += dayMs / 24
    if (hour === 9) await call(`/v1/keys/${keys.lost.key.id}/revoke`, { reason: 'leaked' })
    for (const request of requestsOf(hour, keys)) await call('/v1/keys/verify', request)
  }
  await local.close()
}

type Keys = Readonly<Record<'shop' | 'reports' | 'partner' | 'trial' | 'old' | 'lost' | 'test', Made>>

const browser = {
  address: '198.51.100.24',
  user_agent: 'Mozilla/5.0 (X11; Linux x86_64)',
  origin: 'https://shop.example',
}
const worker = { address: '192.0.2.15', user_agent: 'python-requests/2.32' }

const read = (key: string, caller: object): object => ({
  key,
  permissions: 'orders:read',
  route: '/v1/orders',
  environment: 'live',
  caller,
})

/** More by day than by night; a few of them wrong in the ways in which people get keys wrong. */
function requestsOf(hour: number, keys: Keys): object[] {
  const busy = 2 + Math.round(6 * Math.max(0, Math.sin(((hour - 6) * Math.PI) / 14)))
  const usual = Array.from({ length: busy }, () => read(keys.shop.text, browser))
  return [
    ...usual,
    ...usual.slice(2).map(() => read(keys.partner.text, worker)),
    ...(hour === 2 ? Array.from({ length: 24 }, () => read(keys.reports.text, worker)) : []),
    read(keys.old.text, browser),
    read(keys.lost.text, worker),
    read(keys.trial.text, worker),
    read(keys.trial.text, worker),
    ...(hour % 5 === 0 ? [read(keys.partner.text, browser), read(keys.shop.text.slice(0, -3), browser)] : []),
    ...(hour % 7 === 0
      ? [read(keys.test.text, worker), { ...read(keys.partner.text, worker), permissions: 'refunds:write' }]
      : []),
  ]
}

/** Shown once, on the terminal of whoever starts it for the first time. */
async function printRootKey(): Promise<void> {
  const local = await openLocal(directory)
  const scopes = [
    'keys:read',
    'keys:write',
    'keys:verify',
    'keyspaces:read',
    'keyspaces:write',
    'refusals:read',
    'usage:read',
    'audit:read',
  ]
  const { text } = await callOn(local)('/v1/root-keys', { name: 'npm start', scopes })
  await local.close()
  console.log(`
A root key for you, shown this one time:

  export WHY401_URL=${url}
  export WHY401_ROOT_KEY=${String(text)}
  npx why401 keys list
`)
}

function callOn(local: LocalService) {
  return async (path: string, body: object): Promise<Partial<Made>> => {
    const { status, body: text } = await local.call('POST', path, body, null)
    if (status >= 300) throw new Error(`${path}: ${status} ${text.slice(0, 300)}`)
    return JSON.parse(text) as Partial<Made>
  }
}

if (isNew) await seed()
const pagesDirectory = join(root, 'packages/dashboard/dist')
const { url, running } = await serve({
  directory,
  port,
  host: '127.0.0.1',
  settings: { pagesDirectory },
  log: { level: 'warn' },
})
console.log(`why401 key service at ${url}, data in ${directory}`)
console.log(
  running.setupUrl
    ? `\nOpen this link in a browser to make the first account, once, within the hour:\n  ${running.setupUrl}`
    : `\nOpen ${url} in a browser and sign in.`,
)
if (isNew) await printRootKey()
console.log('Ctrl-C ends it.')
process.once('SIGINT', () => void running.close()).once('SIGTERM', () => void running.close())
