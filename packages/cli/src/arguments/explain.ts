import { usageError } from '../why401-error.ts'
import type { Flags } from './words.ts'

export interface ExplainCommand {
  readonly name: 'explain'
  /** `-` for standard input; null when nothing was named. */
  readonly file: string | null
  readonly each: boolean
  readonly as: string | null
  /** Milliseconds since the epoch; null means the time of the run. */
  readonly now: number | null
}

export function explainCommandOf(file: string | null, flags: Flags): ExplainCommand {
  const each = flags.has('--each')
  if (each && (flags.get('--format') ?? 'json') !== 'json') throw usageError('--each writes JSON; leave --format out')
  return { name: 'explain', file, each, as: flags.get('--as') ?? null, now: dateOf(flags.get('--now')) }
}

function dateOf(text: string | undefined): number | null {
  if (text === undefined) return null
  const time = /^\d{4}-\d\d/.test(text) ? Date.parse(text) : NaN
  if (Number.isNaN(time)) throw usageError('--now needs a date such as 2026-11-21 or 2026-11-21T12:00:00Z')
  return time
}
