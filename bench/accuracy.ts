import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Weights, rank, type WeightData } from '@why401/core'
import { readCases, readPastes, readSketches, readThreads, type Case, type Paste } from '../scripts/fit/cases.ts'
import {
  fromCase,
  fromPaste,
  fromProviders,
  fromRequest,
  fromSketch,
  fromThread,
  type Example,
} from '../scripts/fit/examples.ts'
import { faultyRequests, type FaultyRequest } from '../scripts/fit/requests.ts'
import { trainEach } from '../scripts/fit/train-each.ts'
import { expertReading, folkChecklist, keywordTable, mostFrequent, type Guess } from './accuracy/baselines.ts'
import { foldOf, folds } from './accuracy/folds.ts'
import type { Scored } from './accuracy/metrics.ts'
import type { FaultScored } from './accuracy/faults.ts'
import type { PasteScored } from './accuracy/pastes.ts'
import { accuracyReport } from './accuracy/report.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const foldCount = 5

const cases = await readCases(root)
const examples = new Map<Case, Example>(cases.map((one) => [one, fromCase(one)]))
const wordings = [
  ...fromProviders(),
  ...(await readSketches(root)).map((sketch) => fromSketch(sketch)),
  ...(await readThreads(root)).map(fromThread),
]
const pastes = new Map<Paste, Example>((await readPastes(root)).map((one) => [one, fromPaste(one)]))
const requests = faultyRequests()
const requestExamples = new Map<FaultyRequest, Example>(requests.map((one) => [one, fromRequest(one)]))
const why401: Scored[] = []
const faulty: FaultScored[] = []
const pasted: PasteScored[] = []
const baselines = new Map<string, Scored[]>([
  ['most frequent cause', []],
  ['30 keywords', []],
  ['folk checklist', []],
])

const parted = folds(cases, foldCount).map((fold, index) => ({
  fold,
  isTested: ({ provider }: { readonly provider: string }): boolean => foldOf(provider, foldCount) === index,
  isPasteTested: ({ text }: Paste): boolean => foldOf(text, foldCount) === index,
}))
const trained = await trainEach(
  parted.map(({ fold, isTested, isPasteTested }) => {
    const others = requests.flatMap((one) => (isTested(one) ? [] : [requestExamples.get(one) as Example]))
    const otherPastes = [...pastes].flatMap(([one, example]) => (isPasteTested(one) ? [] : [example]))
    const ofCases = fold.train.map((one) => examples.get(one) as Example)
    return [...ofCases, ...wordings, ...otherPastes, ...others]
  }),
)

for (const [index, { fold, isTested, isPasteTested }] of parted.entries()) {
  const weights = new Weights(trained[index] as WeightData)
  for (const one of requests.filter(isTested))
    faulty.push({ one, ranked: rank((requestExamples.get(one) as Example).clues, weights) })
  for (const [one, { clues }] of pastes) if (isPasteTested(one)) pasted.push({ one, ranked: rank(clues, weights) })
  for (const one of fold.test) why401.push({ one, ranked: rank((examples.get(one) as Example).clues, weights) })
  const guesses: readonly (readonly [string, Guess])[] = [
    ['most frequent cause', mostFrequent(fold.train)],
    ['30 keywords', keywordTable()],
    ['folk checklist', folkChecklist()],
  ]
  for (const [name, guess] of guesses)
    for (const one of fold.test) baselines.get(name)?.push({ one, ranked: guess(one) })
}

const read = cases.map((one): Scored => ({ one, ranked: expertReading(one) }))
const report = accuracyReport({ why401, read, pasted, faulty, baselines, foldCount })
await writeFile(join(root, 'bench/accuracy.md'), report)
console.log(report)
