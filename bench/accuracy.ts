import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Weights, rank, type RankedCause, type WeightData } from '@why401/core'
import type { Case, Thread } from '../scripts/fit/cases.ts'
import { readEach, type Learned } from '../scripts/fit/read-each.ts'
import { trainEach } from '../scripts/fit/train-each.ts'
import { expertReading, folkChecklist, keywordTable, mostFrequent, type Guess } from './accuracy/baselines.ts'
import { foldOf, folds } from './accuracy/folds.ts'
import type { Scored } from './accuracy/metrics.ts'
import type { FaultScored } from './accuracy/faults.ts'
import type { PasteScored } from './accuracy/pastes.ts'
import { accuracyReport } from './accuracy/report.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const foldCount = 5

const isCase = (one: Case | Thread): one is Case => 'confirmed_by' in one

/** In which fold something is scored: cases by their thread, requests by their provider; null for what only trains. */
function scoredIn({ source: { kind, one } }: Learned): number | null {
  if (kind === 'case' || (kind === 'alone' && isCase(one))) return foldOf(one.source, foldCount)
  if (kind === 'paste') return foldOf(one.text, foldCount)
  if (kind === 'request') return foldOf(one.provider, foldCount)
  return null
}

/** A sketch of a case does not train where that case is scored. */
function trainsIn(learned: Learned, fold: number): boolean {
  const { source } = learned
  const kept = source.kind === 'sketch' && source.one.of ? foldOf(source.one.of, foldCount) : scoredIn(learned)
  return kept !== fold
}

const learned = await readEach(root)
const cases = learned.flatMap(({ source }) => (source.kind === 'case' ? [source.one] : []))
const why401: Scored[] = []
const alone: Scored[] = []
const faulty: FaultScored[] = []
const pasted: PasteScored[] = []
const baselines = new Map<string, Scored[]>([
  ['most frequent cause', []],
  ['30 keywords', []],
  ['folk checklist', []],
])

const trained = await trainEach(
  Array.from({ length: foldCount }, (_, fold) => learned.flatMap((one) => (trainsIn(one, fold) ? [one.example] : []))),
)

/** Files one answer by what was asked. */
function score({ kind, one }: Learned['source'], ranked: readonly RankedCause[]): void {
  if (kind === 'case') why401.push({ one, ranked })
  if (kind === 'alone' && isCase(one)) alone.push({ one, ranked })
  if (kind === 'paste') pasted.push({ one, ranked })
  if (kind === 'request') faulty.push({ one, ranked })
}

for (const [index, { train, test }] of folds(cases, foldCount).entries()) {
  const weights = new Weights(trained[index] as WeightData)
  for (const one of learned) if (scoredIn(one) === index) score(one.source, rank(one.example.clues, weights))
  const guesses: readonly (readonly [string, Guess])[] = [
    ['most frequent cause', mostFrequent(train)],
    ['30 keywords', keywordTable()],
    ['folk checklist', folkChecklist()],
  ]
  for (const [name, guess] of guesses) for (const one of test) baselines.get(name)?.push({ one, ranked: guess(one) })
}

const read = cases.map((one): Scored => ({ one, ranked: expertReading(one) }))
const report = accuracyReport({ why401, alone, read, pasted, faulty, baselines, foldCount })
await writeFile(join(root, 'bench/accuracy.md'), report)
console.log(report)
