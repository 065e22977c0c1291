import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { WeightData } from '@why401/core'
import { inLines } from './fit/in-lines.ts'
import { readEach } from './fit/read-each.ts'
import { trainEach } from './fit/train-each.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const learned = await readEach(root)
const [weights] = (await trainEach([learned.map(({ example }) => example)])) as [WeightData]
await writeFile(join(root, 'packages/core/src/investigate/weights.gen.json'), inLines(weights))

const counts = new Map<string, number>()
for (const { source } of learned) counts.set(source.kind, (counts.get(source.kind) ?? 0) + 1)
console.log(
  `fitted ${Object.keys(weights.clues).length} clues, ${Object.keys(weights.votes).length} votes and ${Object.keys(weights.words).length} words`,
)
console.log([...counts].map(([kind, count]) => `from each ${kind}: ${count}`).join('\n'))
