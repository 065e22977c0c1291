import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crashTrial } from '../../packages/service/src/store/sqlite/crash/trial.ts'
import { SqliteStore } from '../../packages/service/src/store/sqlite/sqlite-store.ts'
import { withTenants } from '../../packages/service/src/store/suite/records.ts'

/**
 * Kills a process that writes keys, a hundred times unless told otherwise, at random moments of its first seconds:
 * `npx tsx --conditions=why401-source bench/service/durability.ts [TRIALS]`
 */
const trials = Number(process.argv[2] ?? 100)
const longestMs = 1500

const directory = await mkdtemp(join(tmpdir(), 'why401-durability-'))
const file = join(directory, 'store.sqlite')
await (await withTenants(await SqliteStore.open(file))).close()

const sums = { acknowledged: 0, lost: 0, torn: 0, brokenChains: 0 }
for (let trial = 0; trial < trials; trial++) {
  const { acknowledged, lost, torn, auditIntact } = await crashTrial(file, Math.random() * longestMs)
  sums.acknowledged += acknowledged
  sums.lost += lost.length
  sums.torn += torn.length
  sums.brokenChains += auditIntact ? 0 : 1
}
await rm(directory, { recursive: true })

console.log(`${trials} kills, ${sums.acknowledged} acknowledged changes: ${sums.lost} lost, ${sums.torn} torn`)
console.log(`broken audit chains: ${sums.brokenChains}`)
process.exitCode = sums.lost + sums.torn + sums.brokenChains > 0 ? 1 : 0
