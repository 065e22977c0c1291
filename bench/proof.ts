import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Explainer, providers, type WeightData } from '@why401/core'
import { realCells } from './proof/real.ts'
import { proofReport } from './proof/report.ts'
import { simulatedCells } from './proof/simulated.ts'
import { processTimes } from './proof/whole-process.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const weights = JSON.parse(
  await readFile(join(root, 'packages/core/src/investigate/weights.gen.json'), 'utf8'),
) as WeightData
/** `npm run bench:proof -- nginx` tries the servers of that name alone and writes nothing. */
const only = process.argv[2] ?? null

const knowing = new Explainer(providers, weights)
const unknowing = new Explainer([], weights)
const real = await realCells(knowing, only)
const blind = await realCells(unknowing, only)
const simulated = only === null ? await simulatedCells(knowing) : { outcomes: [], healthy: [] }
const simulatedBlind = only === null ? await simulatedCells(unknowing) : { outcomes: [], healthy: [] }
const times = only === null ? await processTimes() : []

const report = proofReport(
  { withProviders: real.outcomes, without: blind.outcomes, healthy: real.healthy },
  real.software,
  real.missing,
  { withProviders: simulated.outcomes, without: simulatedBlind.outcomes, healthy: simulated.healthy },
  times,
)
if (only === null) await writeFile(join(root, 'bench/proof.md'), report)
console.log(report)
