import type { Explained, Report } from '@why401/core'
import { neutraliseJson } from './neutralise.ts'

/** What a run of the engine gave when the input could be read. */
export type Answer = Pick<Extract<Explained, { ok: true }>, 'reports' | 'accepted'>

/** One report; of several refusals the first, with all of them (itself too) in `refusals`. */
export type JsonAnswer = Report & { readonly refusals?: readonly Report[] }

/** The answer on lines of its own, indented. */
export function renderJson(answer: Answer): string {
  return `${neutraliseJson(JSON.stringify(answerObject(answer), null, 2))}\n`
}

/** The answer on one line, without line break. */
export function jsonAnswer(answer: Answer): string {
  return neutraliseJson(JSON.stringify(answerObject(answer)))
}

/** The line of `--each` for an input that cannot be read. */
export function errorLine(reason: string): string {
  return neutraliseJson(JSON.stringify({ schema: 'why401/1', error: reason }))
}

function answerObject({ reports, accepted }: Answer): JsonAnswer {
  const [first] = reports
  if (!first)
    return {
      schema: 'why401/1',
      outcome: accepted > 0 ? 'accepted' : 'no-exchange',
      provider: null,
      status: null,
      causes: [],
      keys: [],
      experiments: [],
      requestsSent: 0,
      next: [],
    }
  return reports.length === 1 ? first : { ...first, refusals: reports }
}
