import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withTenants } from '../suite/records.ts'
import { crashTrial } from './crash/trial.ts'
import { SqliteStore } from './sqlite-store.ts'

const trials = 20
/** Long enough to be somewhere in some hundred changes, short enough to be near the first ones, too. */
const longestMs = 120

let directory: string
let file: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'why401-crash-'))
  file = join(directory, 'store.sqlite')
  await (await withTenants(await SqliteStore.open(file))).close()
})
afterAll(() => rm(directory, { recursive: true }))

test(
  `killed ${trials} times while it writes, a store has lost nothing that it acknowledged`,
  { timeout: 180_000 },
  async () => {
    let acknowledged = 0
    for (let trial = 0; trial < trials; trial++) {
      const { acknowledged: some, ...outcome } = await crashTrial(file, Math.random() * longestMs)
      expect(outcome).toEqual({ lost: [], torn: [], auditIntact: true })
      acknowledged += some
    }
    expect(acknowledged).toBeGreaterThan(trials)
  },
)
