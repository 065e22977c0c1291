import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyChain } from '../../../audit/chain.ts'
import { aKey, aNote, collect, ours, withTenants } from '../../suite/records.ts'
import { openReader } from '../open-database.ts'
import { SqliteStore } from '../sqlite-store.ts'

const program = fileURLToPath(new URL('../crash/restorer.ts', import.meta.url))
const trials = 8
const inBackup = 6000

let directory: string
let live: SqliteStore

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'why401-killed-'))
  live = (await withTenants(await SqliteStore.open(join(directory, 'live.db')))) as SqliteStore
  await live.keys.insert(
    Array.from({ length: inBackup }, () => aKey()),
    aNote('key.import'),
  )
  await live.backup(join(directory, 'backup'))
  await live.keys.insert([aKey()], aNote('key.create'))
})
afterAll(async () => {
  await live.close()
  await rm(directory, { recursive: true })
})

/** Resolves with how long the restoring took, or null where it was killed before its end. */
async function restoring(killAfterMs: number | null): Promise<number | null> {
  const files = [join(directory, 'backup'), join(directory, 'live.db')]
  const child = spawn(process.execPath, ['--conditions=why401-source', '--import', 'tsx', program, ...files], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'close')
  await once(child.stdout, 'data')
  const begun = performance.now()
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
  if (killAfterMs !== null) setTimeout(() => child.kill('SIGKILL'), killAfterMs)
  await ended
  return said.includes('done') ? performance.now() - begun : null
}

/** The data as a whole: old or new, nothing in between. */
async function look() {
  const { edition } = await live.keys.changesSince(0)
  const entries = await collect(live.audit.export(ours))
  const reader = openReader(join(directory, 'live.db'))
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(1)`.execute(reader)
  await reader.destroy()
  expect(rows).toEqual([{ integrity_check: 'ok' }])
  expect(verifyChain(entries).intact).toBe(true)
  return { edition, keys: await live.keys.count(ours, {}, 0), lastAction: entries.at(-1)?.action }
}

test(
  `killed ${trials} times, a restoring leaves the data as they were or as they are to be, and others go on writing`,
  { timeout: 180_000 },
  async () => {
    const whole = await restoring(null)
    expect(whole).not.toBeNull()
    let before = await look()
    expect(before).toMatchObject({ keys: inBackup, lastAction: 'data.restore' })
    let leftAsTheyWere = 0
    for (let trial = 0; trial < trials; trial++) {
      live.adopt(before.edition)
      await live.keys.insert([aKey()], aNote('key.create'))
      const own = await look()
      const isDone = (await restoring(((trial + 0.5) / trials) * (whole ?? 0))) !== null
      const after = await look()
      const isOld = after.edition === own.edition
      const expected = isOld ? own : { edition: own.edition + 1, keys: inBackup, lastAction: 'data.restore' }
      expect(after).toEqual(expected)
      expect(isOld && isDone).toBe(false)
      if (isOld) leftAsTheyWere++
      before = after
    }
    expect(leftAsTheyWere).toBeGreaterThan(0)
    await restoring(null)
    expect(await look()).toMatchObject({ keys: inBackup, lastAction: 'data.restore' })
    expect((await readdir(directory)).filter((name) => name.includes('.restoring-'))).toEqual([])
  },
)
