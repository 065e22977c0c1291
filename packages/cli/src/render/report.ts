import type { Report } from '@why401/core'
import type { Options } from '../arguments/options.ts'
import type { Io } from '../io.ts'
import { renderJson } from './json.ts'
import { lookFor } from './look.ts'
import { renderMarkdown } from './markdown.ts'
import { renderTerminal } from './terminal.ts'

/** One report in the format that was asked for. @param source name of the file that was read; null for anything else. */
export function renderReport(report: Report, options: Options, io: Io, source: string | null): string {
  const answer = { reports: [report], accepted: 0 }
  if (options.format === 'json') return renderJson(answer)
  if (options.format === 'markdown') return renderMarkdown(answer)
  return renderTerminal(answer, { ...lookFor(options, io), source })
}
