import type { Explained, InputKind } from '@why401/core'
import { basename } from 'node:path'
import type { ExplainCommand } from '../arguments/explain.ts'
import type { Options } from '../arguments/options.ts'
import { newExplainer } from '../explainer.ts'
import { remember } from '../fix/remember.ts'
import { readBounded } from '../input/read-bounded.ts'
import { openSource } from '../input/source.ts'
import type { Io } from '../io.ts'
import type { ExitCode } from '../main.ts'
import { lookFor } from '../render/look.ts'
import { renderJson } from '../render/json.ts'
import { renderMarkdown } from '../render/markdown.ts'
import { renderTerminal } from '../render/terminal.ts'
import { asSingleUse } from '../single-use.ts'
import { inputError } from '../why401-error.ts'
import { explainEach } from './each.ts'

type Answer = Extract<Explained, { ok: true }>

/** `why401 explain`: reads, diagnoses, prints. Sends nothing. */
export function explain(command: ExplainCommand, options: Options, io: Io): ExitCode {
  const source = openSource(command.file, io)
  const how = { now: command.now ?? Date.now(), ...(command.as === null ? {} : { as: command.as as InputKind }) }
  try {
    if (command.each) return explainEach(source, newExplainer(), how, io)
    const input = readBounded(source)
    const explained = asSingleUse(input.length, () => newExplainer().explain(input, how))
    if (!explained.ok) throw inputError(explained.reason)
    io.out(rendered(explained, command, options, io))
    const refused = explained.reports.find(({ outcome }) => outcome === 'refused')
    // What `why401 fix` could do is kept for it; the answer is out already.
    if (refused?.causes[0]?.fix.edits.length)
      remember({ command: 'explain', report: refused, input: command.file }, io, process.cwd())
    return refused ? 1 : 0
  } finally {
    source.close()
  }
}

function rendered(answer: Answer, { file }: ExplainCommand, options: Options, io: Io): string {
  if (options.format === 'json') return renderJson(answer)
  if (options.format === 'markdown') return renderMarkdown(answer)
  return renderTerminal(answer, {
    ...lookFor(options, io),
    source: file === null || file === '-' ? null : basename(file),
  })
}
