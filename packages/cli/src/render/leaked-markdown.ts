import type { Leaks } from './leaks.ts'
import { neutralise } from './neutralise.ts'
import { tellLeaks, type ToldFinding } from './told-leaks.ts'

/** For an issue or a pull request. */
export function renderLeaksMarkdown(leaks: Leaks): string {
  const { keys, notes, advice, summary } = tellLeaks(leaks)
  const sections = keys.map(({ name, masked, verdict, findings }) =>
    [`## ${code(name)} ${code(masked)}: ${verdict}`, findings.map(item).join('\n')].filter(Boolean).join('\n\n'),
  )
  const list = notes.map((note) => `- ${code(note)}`).join('\n')
  return `${[...sections, list, advice ?? '', summary].filter(Boolean).join('\n\n')}\n`
}

function item({ kind, place, more }: ToldFinding): string {
  return `- ${kind} ${[place, ...more].map(code).join('; ')}`
}

/** Words from outside can neither link nor format anything in a code span that is fenced longer than any run in it. */
function code(text: string): string {
  const clean = neutralise(text)
  const runs = clean.match(/`+/g) ?? []
  const fence = '`'.repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1)
  const pad = clean.startsWith('`') || clean.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${clean}${pad}${fence}`
}
