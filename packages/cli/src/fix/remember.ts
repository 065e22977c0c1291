import type { Report } from '@why401/core'
import { envFilesIn, hashOf } from '@why401/env'
import { readFileSync } from 'node:fs'
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
export type FromRequest = Pick<Diagnosis, 'variables' | 'header' | 'request' | 'hashes'>

const nothingMore: FromRequest = { variables: [], header: null, request: null, hashes: {} }

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
    version: 1,
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
    hashes: { ...hashesOf(directory, path), ...more.hashes },
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

/** What is cheap to read: the input and the env files beside it. */
function hashesOf(directory: string, input: string | null): Record<string, string> {
  const hashes = Object.fromEntries(envFilesIn(directory).map(({ path, hash }) => [path, hash]))
  if (input === null) return hashes
  try {
    return { ...hashes, [input]: hashOf(readFileSync(input)) }
  } catch {
    // A pipe or a device: it cannot be edited either.
    return hashes
  }
}
