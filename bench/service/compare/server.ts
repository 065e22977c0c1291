import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLog } from '../../../packages/service/dist/observe/log.js'
import { RequestIds } from '../../../packages/service/dist/verify/request-ids.js'
import { serveBare } from '../http/bare.ts'
import { serveMeasured, type Issued } from '../http/measured.ts'

/**
 * The key plugin of better-auth over HTTP: its verification is a function of the server's alone, so a bare `node:http` server
 * calls it, and logs a line per request as the service does: `server.ts issued.json limits|no-limits wal|rollback`.
 *
 * It is sent what the service is sent: the keys of the file are imported as it keeps them, in the states that they are in there.
 */
/** Of the packages, what is used here: they are installed by the measurement alone. */
interface Auth {
  readonly options: object
  readonly api: {
    signUpEmail(call: object): Promise<{ readonly user: { readonly id: string } }>
    createApiKey(call: object): Promise<{ readonly id: string }>
    verifyApiKey(call: object): Promise<{ readonly valid: boolean }>
  }
}

interface Database {
  pragma(text: string): unknown
  prepare(sql: string): { run(...values: unknown[]): unknown; get(...values: unknown[]): Record<string, unknown> }
  transaction(work: () => void): () => void
  close(): void
}

const use = (name: string): Promise<never> => import(name) as Promise<never>

const [file = '', limits = 'no-limits', journal = 'wal'] = process.argv.slice(2)
const keys = JSON.parse(await readFile(file, 'utf8')) as readonly Issued[]
const directory = await mkdtemp(join(tmpdir(), 'why401-compare-'))
const database = await open(join(directory, 'keys.db'))
const auth = await authOn(database)
importKeys(await firstKey())

const log = createLog({ file: join(directory, 'access.log') })
const ids = new RequestIds()
const { url, close } = await serveBare(async ({ key }) => {
  const begin = performance.now()
  const text = JSON.stringify(await auth.api.verifyApiKey({ body: { key, permissions: { user: ['read'] } } }))
  const ms = performance.now() - begin
  log.access({ id: ids.next(), method: 'POST', route: '/v1/keys/verify', status: 200, ms, project: null })
  return text
})
serveMeasured({ url, headers: {}, bodies: null, issued: null }, async () => {
  await close()
  await log.flush()
  database.close()
  await rm(directory, { recursive: true, force: true })
})

async function open(path: string): Promise<Database> {
  const { default: Sqlite } = (await use('better-sqlite3')) as { default: new (path: string) => Database }
  const opened = new Sqlite(path)
  if (journal === 'wal') {
    opened.pragma('journal_mode = WAL')
    opened.pragma('synchronous = NORMAL')
  }
  return opened
}

async function authOn(on: Database): Promise<Auth> {
  const { betterAuth } = (await use('better-auth')) as { betterAuth(options: object): Auth }
  const { apiKey } = (await use('@better-auth/api-key')) as { apiKey(options: object): object }
  const { getMigrations } = (await use('better-auth/db/migration')) as {
    getMigrations(options: object): Promise<{ runMigrations(): Promise<void> }>
  }
  const made = betterAuth({
    database: on,
    secret: randomBytes(32).toString('hex'),
    baseURL: 'http://127.0.0.1',
    emailAndPassword: { enabled: true },
    logger: { disabled: true },
    telemetry: { enabled: false },
    plugins: [apiKey(limits === 'limits' ? {} : { rateLimit: { enabled: false } })],
  })
  await (await getMigrations(made.options)).runMigrations()
  return made
}

/** A key as the plugin itself makes it: all others are copies of its row. */
async function firstKey(): Promise<Record<string, unknown>> {
  const account = { email: 'ada@example.com', password: randomBytes(12).toString('hex'), name: 'Ada' }
  const { user } = await auth.api.signUpEmail({ body: account })
  const made = { userId: user.id, name: 'key', permissions: { user: ['read'] }, rateLimitEnabled: limits === 'limits' }
  const { id } = await auth.api.createApiKey({ body: made })
  return database.prepare('select * from apikey where id = ?').get(id)
}

function importKeys(first: Record<string, unknown>): void {
  const names = Object.keys(first)
  const insert = database.prepare(
    `insert into apikey (${names.map((name) => `"${name}"`).join()}) values (${names.map(() => '?').join()})`,
  )
  database.transaction(() => {
    for (const { key, state } of keys) {
      const row = {
        ...first,
        id: randomBytes(16).toString('hex'),
        key: createHash('sha256').update(key).digest('base64url'),
        enabled: state === 'disabled' ? 0 : 1,
        expiresAt: state === 'expired' ? new Date(0).toISOString() : null,
      }
      insert.run(...names.map((name) => row[name as keyof typeof row]))
    }
  })()
}
