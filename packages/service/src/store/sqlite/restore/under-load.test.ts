import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyChain } from '../../../audit/chain.ts'
import { MemoryVerifier } from '../../../verify/memory-verifier.ts'
import { aKey, aNote, collect, ours, withTenants } from '../../suite/records.ts'
import { SqliteStore } from '../sqlite-store.ts'
import { restoreBackup } from './restore.ts'

const writers = 6

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'why401-load-'))
})
afterAll(() => rm(directory, { recursive: true }))

interface Acknowledged {
  readonly hash: string
  /** Milliseconds of this process's clock. */
  readonly at: number
}

test('what is acknowledged is in the data or in the copy that is kept of those before, and nothing is in neither', async () => {
  const file = join(directory, 'live.db')
  const store = (await withTenants(await SqliteStore.open(file))) as SqliteStore
  await store.backup(join(directory, 'backup'))
  const verifier = await MemoryVerifier.open(store)
  const acknowledged: Acknowledged[] = []
  const refused: unknown[] = []
  const over = new AbortController()

  async function write(): Promise<void> {
    while (!over.signal.aborted) {
      const key = aKey()
      try {
        await store.keys.insert([key], aNote('key.create'))
        acknowledged.push({ hash: key.hash, at: performance.now() })
      } catch (error) {
        refused.push((error as { code?: unknown }).code)
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    }
  }
  const writing = Array.from({ length: writers }, write)
  await new Promise((resolve) => setTimeout(resolve, 300))
  const begun = performance.now()
  const { kept } = await restoreBackup(join(directory, 'backup'), file, { replace: true })
  const restored = performance.now()
  await new Promise((resolve) => setTimeout(resolve, 800))
  over.abort()
  await Promise.all(writing)

  const live = await present(store, acknowledged)
  const copy = await SqliteStore.open(kept!)
  const inCopy = await present(copy, acknowledged)
  expect(acknowledged.filter(({ at }) => at < begun).length).toBeGreaterThan(0)
  expect(acknowledged.filter(({ at }) => at > restored).length).toBeGreaterThan(0)
  expect(acknowledged.filter(({ hash }) => !live.has(hash) && !inCopy.has(hash))).toEqual([])
  expect(acknowledged.filter(({ hash, at }) => at < begun && !inCopy.has(hash))).toEqual([])
  expect(acknowledged.filter(({ hash, at }) => at > restored + 50 && !live.has(hash))).toEqual([])
  expect([...live].filter((hash) => inCopy.has(hash))).toEqual([])
  expect(new Set(refused)).toEqual(new Set(refused.length > 0 ? ['REPLACED'] : []))
  for (const one of [store, copy])
    expect(verifyChain(await collect(one.audit.export(ours)))).toMatchObject({ intact: true })
  await copy.close()
  await verifier.close()
  await store.close()
})

async function present(store: SqliteStore, keys: readonly Acknowledged[]): Promise<Set<string>> {
  const found = await store.keys.byHashes(keys.map(({ hash }) => hash))
  return new Set(found.map(({ record }) => record.hash))
}
