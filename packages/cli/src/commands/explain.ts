import type { Explained, InputKind, Report } from '@why401/core'
import { basename } from 'node:path'
import type { ExplainCommand, Options } from '../arguments.ts'
import { newExplainer } from '../explainer.ts'
import { readBounded } from '../input/read-bounded.ts'
import { openSource } from '../input/source.ts'
import type { Io } from '../io.ts'
import type { ExitCode } from '../main.ts'
import { lookFor } from '../render/look.ts'
import { renderJson } from '../render/json.ts'
import { renderMarkdown } from '../render/markdown.ts'
import { renderTerminal } from '../render/terminal.ts'
import { withSingleUseExpressions } from '../single-use.ts'
import { inputError } from '../why401-error.ts'
import { explainEach } from './each.ts'

type Answer = Extract<Explained, { ok: true }>

/** `why401 explain`: reads, diagnoses, prints. Sends nothing. */
export function explain(command: ExplainCommand, options: Options, io: Io): ExitCode | Promise<ExitCode> {
  const source = openSource(command.file, io)
  const how = { now: command.now ?? Date.now(), ...(command.as === null ? {} : { as: command.as as InputKind }) }
  try {
    if (command.each) return explainEach(source, newExplainer(), how, io)
    const input = readBounded(source)
    const explained = withSingleUseExpressions(() => newExplainer().explain(input, how))
    if (!explained.ok) throw inputError(explained.reason)
    io.out(rendered(explained, command, options, io))
    const refused = explained.reports.find(({ outcome }) => outcome === 'refused')
    return refused ? remembered(refused, command.file, io) : 0
  } finally {
    source.close()
  }
}

/** What `why401 fix` could do is kept for it; the answer is out already. */
async function remembered(report: Report, file: string | null, io: Io): Promise<ExitCode> {
  if (report.causes[0]?.fix.edits.length) (await import('../commands/remember.ts')).rememberExplained(report, file, io)
  return 1
}

function rendered(answer: Answer, { file }: ExplainCommand, options: Options, io: Io): string {
  if (options.format === 'json') return renderJson(answer)
  if (options.format === 'markdown') return renderMarkdown(answer)
  return renderTerminal(answer, {
    ...lookFor(options, io),
    source: file === null || file === '-' ? null : basename(file),
  })
}
