import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeKey, makeRootKey } from '../../../packages/service/dist/keys/make-key.js'
import { newId } from '../../../packages/service/dist/keys/new-id.js'
import { scopes } from '../../../packages/service/dist/model/actor.js'
import { defaultKeyspaceSettings } from '../../../packages/service/dist/http/keyspace-settings.js'
import { freshRecord } from '../../../packages/service/dist/http/key-records.js'
import { startService } from '../../../packages/service/dist/service.js'
import { SqliteStore } from '../../../packages/service/dist/store/sqlite/sqlite-store.js'

/**
 * The server of one measurement, in a process of its own: `service` or `bare`. Prints a line of JSON with its URL and a file of
 * request bodies; answers `cpu` on standard input with the CPU time it has used, and ends with the input.
 */
const [kind = 'service', count = '100000'] = process.argv.slice(2)
const sampled = 4000

interface Ready {
  readonly url: string
  readonly authorization: string
  readonly bodies: string
  close(): Promise<void>
}

const started = await (kind === 'bare' ? startBare() : startFull(Number(count)))
process.stdout.write(`${JSON.stringify({ ...started, close: undefined })}\n`)
process.stdin.setEncoding('utf8')
process.stdin.on('data', () => {
  const { user, system } = process.cpuUsage()
  process.stdout.write(
    `${JSON.stringify({ cpuMicroseconds: user + system, memoryBytes: process.memoryUsage().rss })}\n`,
  )
})
process.stdin.on('end', () => void started.close().then(() => process.exit(0)))

/** Parses the same body and answers a constant. */
async function startBare(): Promise<Ready> {
  const answer = JSON.stringify({ valid: true })
  const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(answer) }
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(parts).toString()) as { key?: string }
      response.writeHead(typeof body.key === 'string' ? 200 : 400, headers)
      response.end(answer)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  const close = () => new Promise<void>((resolve) => void (server.close(() => resolve()), server.closeAllConnections()))
  return { url: `http://127.0.0.1:${port}`, authorization: '', bodies: '', close }
}

/** 100,000 keys; of those that are sent 80 in a hundred are good, the others unknown, expired, disabled, revoked or of another environment. */
async function startFull(keys: number): Promise<Ready> {
  const directory = await mkdtemp(join(tmpdir(), 'why401-bench-'))
  const file = join(directory, 'keys.db')
  const { authorization, bodies } = await fill(file, keys)
  const bodiesFile = join(directory, 'bodies.json')
  await writeFile(bodiesFile, JSON.stringify(bodies))
  const service = await startService({ file, port: 0, log: { file: join(directory, 'access.log') } })
  const close = async () => {
    await service.close()
    await rm(directory, { recursive: true, force: true })
  }
  return { url: service.url, authorization, bodies: bodiesFile, close }
}

async function fill(file: string, count: number): Promise<{ authorization: string; bodies: readonly string[] }> {
  const store = await SqliteStore.open(file)
  const now = Date.now()
  const projectId = newId('proj')
  const note = { actor: { kind: 'system', id: 'bench', projectId } as const, action: 'bench', at: now, details: {} }
  const settings = { keepRefusalsDays: 30, keepUsageDays: 90, undoDays: 30, contact: null }
  await store.projects.insert(
    { id: projectId, name: 'bench', createdAt: now, suspendedAt: null, settings, version: 0 },
    note,
  )
  const keyspace = await store.projects.insertKeyspace(
    {
      id: newId('ks'),
      projectId,
      name: 'bench',
      prefix: 'bench',
      settings: defaultKeyspaceSettings,
      createdAt: now,
      deletedAt: null,
      version: 0,
    },
    note,
  )
  const root = makeRootKey()
  const rootKey = {
    id: newId('rk'),
    projectId,
    name: 'bench',
    hash: root.hash,
    hint: root.hint,
    scopes: ['keys:verify'] as const,
    createdAt: now,
    createdBy: 'bench',
    expiresAt: null,
    revokedAt: null,
    lastUsedAt: null,
  }
  await store.people.insertRootKey({ ...rootKey, scopes: scopes.filter((scope) => scope === 'keys:verify') }, note)

  const bodies: string[] = []
  const every = Math.max(1, Math.floor(count / sampled))
  for (let done = 0; done < count;) {
    const records = []
    for (let at = 0; at < 5000 && done < count; at++, done++) {
      const made = makeKey('bench', 'live')
      const fresh = freshRecord(
        made,
        { permissions: ['user:read'], name: `key ${done}` },
        { keyspace, environment: 'live', createdBy: 'bench', now },
      )
      const turn = Math.floor(done / every) % 20
      const state =
        turn === 0
          ? { expiresAt: now - 1000 }
          : turn === 1
            ? { disabledAt: now }
            : turn === 2
              ? { revokedAt: now, revokeReason: 'ceased' as const }
              : {}
      records.push({ ...fresh, ...state })
      if (done % every === 0)
        bodies.push(
          bodyOf(turn === 3 ? `bench_live_${randomBytes(32).toString('hex').slice(0, 42)}` : made.text.reveal()),
        )
    }
    await store.keys.insert(records, note)
  }
  await store.close()
  return { authorization: `Bearer ${root.text.reveal()}`, bodies }
}

function bodyOf(key: string): string {
  return JSON.stringify({
    key,
    keyspace: 'bench',
    permissions: 'user:read',
    environment: 'live',
    caller: { address: '203.0.113.7', user_agent: 'bench/1.0' },
    route: 'GET /v1/users',
  })
}
