import { faultRows, type FaultScored } from './faults.ts'
import { pasteRows, type PasteScored } from './pastes.ts'
import { floorRows } from './floors.ts'
import { brier, calibrationError, confusions, reliability, topShare, type Scored } from './metrics.ts'

const figure = (value: number): string => value.toFixed(3)
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
}

function scoreRow(name: string, scored: readonly Scored[]): (string | number)[] {
  return [
    name,
    scored.length,
    figure(topShare(scored, 1)),
    figure(topShare(scored, 3)),
    figure(topShare(scored, 1, true)),
    figure(topShare(scored, 3, true)),
    figure(brier(scored)),
  ]
}

function populationRows(name: string, scored: readonly Scored[]): (string | number)[][] {
  const difficulties = ['told', 'inferable', 'needs_probe'] as const
  return [
    scoreRow(name, scored),
    ...difficulties.map((difficulty) =>
      scoreRow(
        `${name}, ${difficulty}`,
        scored.filter(({ one }) => one.difficulty === difficulty),
      ),
    ),
  ]
}

export interface Measured {
  readonly why401: readonly Scored[]
  /** The cases again, of which nothing was given but the answer. */
  readonly alone: readonly Scored[]
  /** What the expert said of the same cases. */
  readonly read: readonly Scored[]
  readonly pasted: readonly PasteScored[]
  readonly faulty: readonly FaultScored[]
  readonly baselines: ReadonlyMap<string, readonly Scored[]>
  readonly foldCount: number
}

/** bench/accuracy.md: every figure is from cases that took no part in the fit they were scored with. */
export function accuracyReport({
  why401: scored,
  alone,
  read,
  pasted,
  faulty,
  baselines,
  foldCount,
}: Measured): string {
  const head = ['', 'cases', 'top-1', 'top-3', 'top-1 strict', 'top-3 strict', 'Brier']
  const of = (difficulty: string): Scored[] => scored.filter(({ one }) => one.difficulty === difficulty)
  const floors = floorRows(scored)
  const sample = (name: string): Scored[] => scored.filter(({ one }) => one.sample === name)
  return `# Accuracy of the offline ranking

Made by \`npm run bench:accuracy\`: ${foldCount}-fold cross-validation over all cases in \`cases/\`, folds split by thread, the symptom alone as input.
"top-1" accepts the confirmed cause and what the case lists as acceptable to a fair judge (\`also\`); "strict" accepts the confirmed cause alone.

## By difficulty and sample

${table(head, [scoreRow('all', scored), scoreRow('told', of('told')), scoreRow('inferable', of('inferable')), scoreRow('needs_probe', of('needs_probe')), scoreRow('natural sample', sample('natural')), scoreRow('varied sample', sample('varied'))])}

## Cases that the authors of signs have read, and cases that they have not

The weights are cross-validated in both; the wordings are not in the first. What a new case will get is nearer to the second.

${table(head, [
  ...populationRows(
    'read',
    scored.filter(({ one }) => !one.unread),
  ),
  ...populationRows(
    'unread',
    scored.filter(({ one }) => one.unread),
  ),
])}

## The first cases, and those collected since

${table(head, [
  ...populationRows(
    'development',
    scored.filter(({ one }) => one.development),
  ),
  ...populationRows(
    'collected since',
    scored.filter(({ one }) => !one.development),
  ),
])}

Expected calibration error (10 bins), all cases: **${figure(calibrationError(scored))}**

## Which floors are met, and on which cases

"Development" are the first cases, on which the catalogue and the signs were made; all others were "collected since", the unread
ones among them. One fit and one set of folds for all. The floors are asked of cases that nobody has seen: there the last column tells most.

${table(floors.head, floors.rows)}

## The answer alone

The same cases, of which why401 is given what came back and nothing else: no observation, no code, no settings, no request. So most people
begin. Often it leaves several causes open, and what happened in the end cannot be read from it. Expected calibration error:
**${figure(calibrationError(alone))}**

${table(head, [
  scoreRow('all', alone),
  ...populationRows(
    'unread',
    alone.filter(({ one }) => one.unread),
  ),
])}

## Whole pastes

Made by experts as people in trouble paste: sentences, code, settings, a terminal, an answer, in one text, and somewhere in it what proves the cause. Scored
with weights that saw other pastes only. Unread: no author of signs has seen them.

${table(['', 'pastes', 'that cause first', 'a fair one first', 'a fair one in three'], pasteRows(pasted))}

## Requests with one thing wrong

Made of the provider files: a request as the provider wants it, but for one thing, and the status 401, nothing else. Scored with weights that saw no
request to the same provider. In the cases keys are stand-ins, so that their length and checksum tell nothing there; here they do.

${table(['', 'requests', 'top-1', 'top-3'], faultRows(faulty))}

## Baselines on the same cases

${table(
  head,
  [...baselines].map(([name, guessed]) => scoreRow(name, guessed)),
)}

## An expert on the same cases

A language model that read each symptom as an integration expert would, without the thread and without why401 (\`reading\` in
the cases): about what can be had from the text alone.

${table(head, [
  ...populationRows('all', read),
  scoreRow(
    'development',
    read.filter(({ one }) => one.development),
  ),
  scoreRow(
    'unread',
    read.filter(({ one }) => one.unread),
  ),
])}

## Reliability of the first answer's probability

${table(
  ['claimed', 'cases', 'mean claimed', 'right'],
  reliability(scored).map((bin) => [
    `${bin.from.toFixed(1)}–${bin.to.toFixed(1)}`,
    bin.cases,
    bin.cases ? figure(bin.claimed) : '–',
    bin.cases ? figure(bin.right) : '–',
  ]),
)}

## Most frequent confusions

${table(
  ['confirmed -> first answer', 'cases'],
  confusions(scored)
    .slice(0, 20)
    .map(({ pair, count }) => [pair, count]),
)}
`
}
