import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { verifyChain } from '../../../audit/chain.ts'
import { collect, ours } from '../../suite/records.ts'
import { SqliteStore } from '../sqlite-store.ts'
import type { Done } from './writer.ts'

const program = fileURLToPath(new URL('./writer.ts', import.meta.url))

export interface Trial {
  /** Changes that the killed process was told to be durable. */
  readonly acknowledged: number
  /** Of them, those of which the database knows nothing. */
  readonly lost: readonly Done[]
  /** Keys that were rotated by half, or written without a line in the audit log. */
  readonly torn: readonly string[]
  readonly auditIntact: boolean
}

/** Starts a process that writes, kills it `delayMs` after its first acknowledged change, and looks at what is there. */
export async function crashTrial(file: string, delayMs: number): Promise<Trial> {
  const done = await writeAndKill(file, delayMs)
  const store = await SqliteStore.open(file)
  try {
    return { acknowledged: done.length, lost: await lostOf(store, done), ...(await wholeness(store)) }
  } finally {
    await store.close()
  }
}

async function writeAndKill(file: string, delayMs: number): Promise<Done[]> {
  const child = spawn(process.execPath, ['--conditions=why401-source', '--import', 'tsx', program, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.setEncoding('utf8')
  child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), delayMs))
  child.stdout.on('data', (text: string) => (said += text))
  await once(child, 'close')
  // The last line may have been cut off by the kill; the change it was to tell of is durable or not, both are right.
  return said
    .slice(0, said.lastIndexOf('\n') + 1)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Done)
}

async function lostOf(store: SqliteStore, done: readonly Done[]): Promise<Done[]> {
  const found = await store.keys.byHashes(done.map(({ hash }) => hash))
  const byHash = new Map(found.map(({ record }) => [record.hash, record]))
  return done.filter(({ change, hash }) => {
    const key = byHash.get(hash)
    if (key === undefined) return true
    if (change === 'revoke') return key.revokedAt === null
    return change === 'rotate' && key.predecessorId === null
  })
}

async function wholeness(store: SqliteStore): Promise<Pick<Trial, 'torn' | 'auditIntact'>> {
  const entries = await collect(store.audit.export(ours))
  const noted = new Set(entries.map(({ target }) => target))
  const records = (await collect(store.keys.scan(1000))).map(({ record }) => record)
  const ids = new Set(records.map(({ id }) => id))
  const torn = records
    .filter(({ id, successorId }) => !noted.has(id) || (successorId !== null && !ids.has(successorId)))
    .map(({ id }) => id)
  return { torn, auditIntact: verifyChain(entries).intact }
}
