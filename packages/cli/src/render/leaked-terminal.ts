import type { LeakFinding as Finding, WantedKey } from '@why401/env'
import { palette, type Palette } from './ansi.ts'
import {
  adviceFor,
  historyOf,
  isLeak,
  maskedKey,
  notesOf,
  placeName,
  placeOf,
  summaryOf,
  whoSees,
  type Leaks,
} from './leaks.ts'
import type { Look } from './look.ts'
import { neutralise } from './neutralise.ts'

/** A block for each key that stands somewhere, a line for each that does not. */
export function renderLeaksTerminal(leaks: Leaks, { color, brief }: Look): string {
  const paint = palette(color)
  const blocks = leaks.keys.map((key, number) => {
    const findings = leaks.report.findings.filter((finding) => finding.key === number)
    return block(key, findings, leaks, paint, brief)
  })
  const advice = adviceFor(leaks.report.findings)
  const tail = [
    ...notesOf(leaks).map((note) => paint.dim(neutralise(note))),
    ...(advice === null || brief ? [] : [`${paint.green('→')} ${advice}`]),
    paint.dim(summaryOf(leaks)),
  ]
  return `${[...blocks, tail.join('\n')].join(brief ? '\n' : '\n\n')}\n`
}

function block(key: WantedKey, findings: readonly Finding[], leaks: Leaks, paint: Palette, brief: boolean): string {
  const count = findings.filter(isLeak).length
  const verdict =
    count === 0 ? paint.green('not leaked here') : paint.red(`stands in ${count} ${count === 1 ? 'place' : 'places'}`)
  const head = `${paint.bold(neutralise(key.name))} ${neutralise(maskedKey(key))}: ${verdict}`
  return brief ? head : [head, ...findings.map((finding) => entry(finding, leaks, paint))].join('\n')
}

const indent = 14

function entry(finding: Finding, { report }: Leaks, paint: Palette): string {
  const lines = [neutralise(placeOf(finding)), neutralise(historyOf(finding)), neutralise(whoSees(finding, report))]
  const [place = '', ...more] = lines.filter((line) => line !== '')
  const rest = more.map((line) => `${' '.repeat(indent)}${paint.dim(line)}`)
  return [`  ${paint.blue(placeName(finding).padEnd(indent - 2))}${place}`, ...rest].join('\n')
}
