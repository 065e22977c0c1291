import type { Report } from '@why401/core'
import { envFilesIn, stampAt } from '@why401/env'
import { resolve } from 'node:path'
import type { Io } from '../io.ts'
import { forgetDiagnosis, saveDiagnosis, type Diagnosis } from './diagnosis.ts'

export interface Remembered {
  readonly command: Diagnosis['command']
  readonly report: Report
  /** As the user named it; null for standard input and a command line. */
  readonly input: string | null
}

/** What only those know who had the request in hand. */
export type FromRequest = Pick<Diagnosis, 'variables' | 'header' | 'request' | 'marks'>

const nothingMore: FromRequest = { variables: [], header: null, request: null, marks: {} }

/** Keeps what `why401 fix` needs of a refusal; an accepted request leaves nothing to fix. */
export function remember(
  { command, report, input }: Remembered,
  io: Io,
  directory: string,
  more: FromRequest = nothingMore,
): void {
  const [best] = report.causes
  if (report.outcome === 'accepted') return forgetDiagnosis(io, directory)
  if (report.outcome !== 'refused' || !best) return
  const path = inputPath(input, directory)
  const diagnosis: Diagnosis = {
    version: 2,
    at: Date.now(),
    command,
    input: path,
    cause: best.id,
    summary: best.fix.summary,
    isProven: best.status === 'proven',
    status: report.status,
    edits: best.fix.edits,
    variables: [...new Set([...more.variables, ...namesOf(report, 'variable')])],
    header: more.header ?? namesOf(report, 'header')[0] ?? null,
    request: more.request,
    marks: { ...marksOf(directory, path), ...more.marks },
  }
  saveDiagnosis(diagnosis, io, directory)
}

/** Absolute; null for standard input. */
export function inputPath(input: string | null, directory: string): string | null {
  return input === null || input === '-' ? null : resolve(directory, input)
}

function namesOf({ keys }: Report, where: string): string[] {
  return keys.flatMap(({ place, name }) => (place === where && name !== null ? [name] : []))
}

/** What is cheap to ask: the input and the env files beside it. A pipe or a device has none and cannot be edited either. */
function marksOf(directory: string, input: string | null): Record<string, string> {
  const marks: Record<string, string> = {}
  for (const path of [...envFilesIn(directory), ...(input === null ? [] : [input])]) {
    const stamp = stampAt(path)
    if (stamp !== null) marks[path] = stamp
  }
  return marks
}
