import type { LeakFinding as Finding } from '@why401/env'
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
import { neutralise } from './neutralise.ts'

/** For an issue or a pull request. */
export function renderLeaksMarkdown(leaks: Leaks): string {
  const sections = leaks.keys.map((key, number) => {
    const findings = leaks.report.findings.filter((finding) => finding.key === number)
    const count = findings.filter(isLeak).length
    const head = `## ${code(key.name)} ${code(maskedKey(key))}: ${count === 0 ? 'not leaked here' : `stands in ${count} ${count === 1 ? 'place' : 'places'}`}`
    return [head, findings.map((finding) => item(finding, leaks)).join('\n')].filter(Boolean).join('\n\n')
  })
  const notes = notesOf(leaks)
    .map((note) => `- ${code(note)}`)
    .join('\n')
  const advice = adviceFor(leaks.report.findings)
  return `${[...sections, notes, advice ?? '', summaryOf(leaks)].filter(Boolean).join('\n\n')}\n`
}

function item(finding: Finding, { report }: Leaks): string {
  const parts = [historyOf(finding), whoSees(finding, report)].filter(Boolean).map(code)
  return `- ${placeName(finding)} ${[code(placeOf(finding)), ...parts].join('; ')}`
}

/** Words from outside can neither link nor format anything in a code span that is fenced longer than any run in it. */
function code(text: string): string {
  const clean = neutralise(text)
  const runs = clean.match(/`+/g) ?? []
  const fence = '`'.repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1)
  const pad = clean.startsWith('`') || clean.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${clean}${pad}${fence}`
}
