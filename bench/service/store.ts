import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { SqliteStore } from '../../packages/service/src/store/sqlite/sqlite-store.ts'
import { aKey, aNote, newYear, ours, withTenants } from '../../packages/service/src/store/suite/records.ts'
import type { KeyRecord } from '../../packages/service/src/model/key.ts'

/**
 * What the store does per second, on one file with as many keys as asked for (a million unless told otherwise):
 * `npx tsx --conditions=why401-source bench/service/store.ts [KEYS]`
 */
const total = Number(process.argv[2] ?? 1_000_000)
const now = newYear + 1000

const policies = Array.from({ length: 100 }, (_, at) => ({
  permissions: ['user:read', `thing${at}:write`],
  roles: [],
  restrictions: { ips: null, origins: null },
  limits: [{ name: 'minute', limit: 100 + at, windowSeconds: 60 }],
}))

const directory = await mkdtemp(join(tmpdir(), 'why401-bench-'))
try {
  await bench(join(directory, 'store.sqlite'))
} finally {
  await rm(directory, { recursive: true })
}

async function bench(file: string): Promise<void> {
  const store = (await withTenants(await SqliteStore.open(file))) as SqliteStore
  memory('before')
  const hashes = await fill(store)
  memory('after the import')
  await changes(store)
  await lookups(store, hashes)
  await behind(store)
  await start(store)
  memory('after the scan')
  await lists(store)
  await timed('backup', 1, () => store.backup(`${file}.copy`))
  await store.close()
  console.log(
    `${mebibytes((await stat(file)).size)} on disk, ${mebibytes(process.memoryUsage().rss)} resident at the end`,
  )
}

/** Returns some of the hashes. */
async function fill(store: SqliteStore): Promise<string[]> {
  const perBatch = 1000
  const some: string[] = []
  await timed('import in batches of 1000', total, async () => {
    for (let from = 0; from < total; from += perBatch) {
      const keys = Array.from({ length: Math.min(perBatch, total - from) }, (_, at) => aRealisticKey(from + at))
      await store.keys.insert(keys, aNote('key.import'))
      some.push(keys[0]!.hash)
    }
  })
  return some
}

async function changes(store: SqliteStore): Promise<void> {
  const insert = () => store.keys.insert([aRealisticKey(0)], aNote('key.create'))
  await timed('create, one after another', 300, async () => {
    for (let count = 0; count < 300; count++) await insert()
  })
  await timed('create, 64 at once', 6400, async () => {
    for (let count = 0; count < 100; count++) await Promise.all(Array.from({ length: 64 }, insert))
  })
}

async function lookups(store: SqliteStore, hashes: readonly string[]): Promise<void> {
  const durations: number[] = []
  for (let count = 0; count < 5000; count++) {
    const hash = hashes[count % hashes.length]!
    const before = performance.now()
    await store.keys.byHash(hash)
    durations.push(performance.now() - before)
  }
  const sorted = durations.toSorted((a, b) => a - b)
  const at = (part: number) => `${(sorted[Math.floor(sorted.length * part)]! * 1000).toFixed(0)} µs`
  console.log(`byHash, one after another: median ${at(0.5)}, p99 ${at(0.99)}`)
  await timed('byHash, 64 at once', 64_000, async () => {
    for (let count = 0; count < 1000; count++) {
      await Promise.all(
        Array.from({ length: 64 }, (_, one) => store.keys.byHash(hashes[(count + one) % hashes.length]!)),
      )
    }
  })
  await timed('byHashes, 256 in one', 256 * 100, async () => {
    for (let count = 0; count < 100; count++) {
      await store.keys.byHashes(Array.from({ length: 256 }, (_, one) => hashes[(count + one) % hashes.length]!))
    }
  })
  const unchanged = await store.keys.changesSince(0).then(({ version }) => version)
  await timed('changesSince, nothing new', 5000, async () => {
    for (let count = 0; count < 5000; count++) await store.keys.changesSince(unchanged)
  })
}

async function behind(store: SqliteStore): Promise<void> {
  const { items } = await store.keys.list(ours, {}, { limit: 1000, cursor: null }, now)
  const ids = items.map(({ id }) => id)
  const meters = ids.map((keyId) => ({ keyId, remaining: 5, refilledAt: now, arrivals: { a: now }, lastUsedAt: now }))
  await timed('saveMeters, 1000 at a time', 50_000, async () => {
    for (let count = 0; count < 50; count++) await store.keys.saveMeters(meters)
  })
  const usage = ids.map((keyId) => ({ keyId, projectId: ours, hour: newYear, outcome: 'ok', count: 1 }) as const)
  await timed('usage.add, 1000 at a time', 50_000, async () => {
    for (let count = 0; count < 50; count++) await store.usage.add(usage)
  })
}

async function start(store: SqliteStore): Promise<void> {
  await timed('hashIndex', total, async () => {
    for await (const batch of store.keys.hashIndex()) if (batch.length === 0) throw new Error('An empty batch.')
  })
  await timed('scan in batches of 5000', total, async () => {
    for await (const batch of store.keys.scan(5000)) if (batch.length === 0) throw new Error('An empty batch.')
  })
}

async function lists(store: SqliteStore): Promise<void> {
  const page = { limit: 50, cursor: null }
  for (const sort of ['created', 'last_used', 'expires', 'name'] as const) {
    await timed(`list by ${sort}`, 1, () => store.keys.list(ours, {}, { ...page, sort }, now))
  }
  await timed('list of one customer', 1, () => store.keys.list(ours, { externalId: 'cus_77' }, page, now))
  await timed('search that finds', 1, () => store.keys.list(ours, { search: 'key 4242' }, page, now))
  await timed('search that finds nothing', 1, () => store.keys.list(ours, { search: 'no such' }, page, now))
  await timed('list of a rare status', 1, () => store.keys.list(ours, { status: 'leaked' }, page, now))
  await timed('count', 1, () => store.keys.count(ours, {}, now))
}

function aRealisticKey(at: number): KeyRecord {
  return aKey({
    hash: randomBytes(32).toString('base64url'),
    name: `Key ${at}`,
    externalId: `cus_${at % 100_000}`,
    owner: `team-${at % 20}`,
    createdAt: newYear + at,
    expiresAt: at % 4 === 0 ? newYear + at * 1000 : null,
    tags: at % 10 === 0 ? ['ci'] : [],
    policy: policies[at % policies.length]!,
  })
}

async function timed(what: string, count: number, work: () => Promise<unknown>): Promise<void> {
  const cpuBefore = process.cpuUsage()
  const before = performance.now()
  await work()
  const ms = performance.now() - before
  const { user, system } = process.cpuUsage(cpuBefore)
  const cpuMs = (user + system) / 1000
  const rate = count > 1 ? `; ${perSecond(count, ms)}, ${perSecond(count, cpuMs)} of processor time` : ''
  console.log(`${what}: ${ms.toFixed(1)} ms, ${cpuMs.toFixed(1)} ms of processor time${rate}`)
}

function memory(when: string): void {
  console.log(`${mebibytes(process.memoryUsage().rss)} resident ${when}`)
}

function perSecond(count: number, ms: number): string {
  return `${Math.round((count / ms) * 1000).toLocaleString('en')}/s`
}

function mebibytes(bytes: number): string {
  return `${Math.round(bytes / 2 ** 20)} MiB`
}
