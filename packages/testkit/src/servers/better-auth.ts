import { apiKey } from '@better-auth/api-key'
import { betterAuth } from 'better-auth'
import { memoryAdapter } from 'better-auth/adapters/memory'
import { toNodeHandler } from 'better-auth/node'
import { sendRaw } from '../wire/raw-client.ts'
import { credentialed, inHeader } from './credential.ts'
import { healthyGet, healthyGets } from './healthy.ts'
import { listen } from './in-process.ts'
import { madeUpKey } from './made-up-key.ts'
import { packagesVersion } from './npm-package.ts'
import type { Labelled, RealServer, StagedFault } from './server.ts'
import { nothingAround } from './surroundings.ts'

type Row = Record<string, unknown>
type Database = Record<'user' | 'session' | 'account' | 'verification' | 'apikey', Row[]>

const variable = 'BETTER_AUTH_API_KEY'
const day = 86_400
const path = '/api/auth/list-sessions'

/** The API key plugin with its sessions: keys in `X-API-Key`, letters only, 64 of them. */
export const betterAuthApiKey: RealServer = {
  id: 'better-auth',
  software: () => packagesVersion('better-auth', '@better-auth/api-key'),
  start: async () => {
    const database: Database = { user: [], session: [], account: [], verification: [], apikey: [] }
    const auth = authOn(database)
    const { url, close } = await listen(toNodeHandler(auth))
    const account = { name: 'Alice', email: 'alice@mail.example', password: madeUpKey('alice', 20) }
    const { user } = await auth.api.signUpEmail({ body: account })
    const issue = async (more: object = {}): Promise<string> =>
      (await auth.api.createApiKey({ body: { userId: user.id, rateLimitEnabled: false, ...more } })).key
    const rowOf = async (key: string): Promise<Row> => rowBehind(database, key, auth)
    const key = inHeader('X-API-Key', await issue())
    const paths = { keys: '/api/auth/api-key/list', sessions: path }
    return {
      url,
      healthy: healthyGets(url, paths, key, { variable }),
      staged: [
        await expired(url, await issue({ expiresIn: day }), database, rowOf),
        await disabled(url, await issue(), rowOf),
        await revoked(url, await issue(), database, rowOf),
        usedUp(url, await issue({ remaining: 1, refillAmount: 1, refillInterval: day * 1000 })),
        limited(url, await issue({ rateLimitEnabled: true, rateLimitMax: 1, rateLimitTimeWindow: day * 1000 })),
      ],
      close,
    }
  },
}

function authOn(database: Database) {
  return betterAuth({
    baseURL: 'http://127.0.0.1',
    secret: madeUpKey('better-auth', 40),
    database: memoryAdapter(database),
    emailAndPassword: { enabled: true },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    plugins: [apiKey({ enableSessionForAPIKeys: true, keyExpiration: { minExpiresIn: 0 } })],
  })
}

/** Rows hold hashes: the newest row is that of the key that was issued last, found by asking the plugin. */
async function rowBehind(database: Database, key: string, auth: ReturnType<typeof authOn>): Promise<Row> {
  const { key: found } = await auth.api.verifyApiKey({ body: { key } })
  const row = database.apikey.find(({ id }) => id === found?.id)
  if (!row) throw new Error('better-auth keeps no row of this key')
  return row
}

function staged(url: string, key: string, told: Labelled, prepare?: () => Promise<void>): StagedFault {
  const { base, credential } = healthyGet('sessions', `${url}${path}`, inHeader('X-API-Key', key), { variable })
  return {
    ...told,
    provableByOneChange: false,
    ...(prepare ? { prepare } : {}),
    faulty: () => ({ request: credentialed(base, credential), surroundings: nothingAround }),
  }
}

type Rows = (key: string) => Promise<Row>

/** The plugin deletes an expired key when it is used, so it is put back each time. */
async function expired(url: string, key: string, database: Database, rowOf: Rows): Promise<StagedFault> {
  const row = await rowOf(key)
  row['expiresAt'] = new Date(Date.now() - day * 1000)
  const told: Labelled = { id: 'key.expired/date', cause: 'key.expired', title: 'The key expired a day ago' }
  return staged(url, key, told, () => {
    if (!database.apikey.includes(row)) database.apikey.push(row)
    return Promise.resolve()
  })
}

async function disabled(url: string, key: string, rowOf: Rows): Promise<StagedFault> {
  const row = await rowOf(key)
  row['enabled'] = false
  const also = ['key.revoked', 'account.suspended'] as const
  return staged(url, key, {
    id: 'key.inactive/disabled',
    cause: 'key.inactive',
    also,
    title: 'The key is switched off',
  })
}

async function revoked(url: string, key: string, database: Database, rowOf: Rows): Promise<StagedFault> {
  const row = await rowOf(key)
  database.apikey.splice(database.apikey.indexOf(row), 1)
  const also = ['key.unknown', 'key.mistyped'] as const
  return staged(url, key, { id: 'key.revoked/deleted', cause: 'key.revoked', also, title: 'The key was deleted' })
}

function usedUp(url: string, key: string): StagedFault {
  const fault = staged(url, key, {
    id: 'limit.quota/remaining',
    cause: 'limit.quota',
    also: ['limit.rate'],
    title: 'No uses of the key remain',
  })
  return { ...fault, prepare: () => use(fault) }
}

function limited(url: string, key: string): StagedFault {
  const fault = staged(url, key, {
    id: 'limit.rate/day',
    cause: 'limit.rate',
    also: ['limit.quota'],
    title: 'The key may be used once a day',
  })
  return { ...fault, prepare: () => use(fault) }
}

async function use({ faulty }: StagedFault): Promise<void> {
  const { request, surroundings } = faulty()
  await sendRaw(request, surroundings)
}
