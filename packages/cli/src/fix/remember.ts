import { keySlots, type Provider, type Report, type WireRequest } from '@why401/core'
import { envFilesIn, hashOf, planFix, ProjectFiles } from '@why401/env'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Io } from '../io.ts'
import { environmentValues, envFileValues } from '../prove/candidates.ts'
import { forgetDiagnosis, saveDiagnosis, type Diagnosis } from './diagnosis.ts'
import { shapeOf, sourceAmong } from './request-shape.ts'

export interface Remembered {
  readonly command: Diagnosis['command']
  readonly report: Report
  /** As the user named it; null for standard input and a command line. */
  readonly input: string | null
  /** As it was sent; null where nothing was. */
  readonly request: WireRequest | null
  /** Variables that the request was filled from. */
  readonly variables: readonly string[]
  readonly providers: readonly Provider[]
}

/** Keeps what `why401 fix` needs of a refusal; an accepted request leaves nothing to fix. */
export function remember(what: Remembered, io: Io, directory: string = process.cwd()): void {
  const { command, report, request, providers } = what
  const [best] = report.causes
  if (report.outcome === 'accepted') return forgetDiagnosis(io, directory)
  if (report.outcome !== 'refused' || !best) return
  const input = what.input === null || what.input === '-' ? null : resolve(directory, what.input)
  const values = [environmentValues(io.env), envFileValues(directory)].flatMap((source) => source())
  const shaped = request && shapeOf(request, sourceAmong(values, what.variables))
  const variables = [...new Set([...what.variables, ...(shaped?.variables ?? []), ...variablesIn(report)])]
  const header = headerOf(what)
  const isProven = best.status === 'proven'
  const files = filesOf(directory, input)
  // Looking through the project takes longer than reading a log: only after requests were sent anyway.
  if (request) {
    const context = { project: new ProjectFiles(directory, input), variables, header, providers }
    for (const { file } of planFix(best.fix.edits, isProven, context).changes) files.set(file.path, file.hash)
  }
  const diagnosis: Diagnosis = {
    version: 1,
    at: Date.now(),
    command,
    input,
    cause: best.id,
    summary: best.fix.summary,
    isProven,
    status: report.status,
    edits: best.fix.edits,
    variables,
    header,
    request: shaped?.shape ?? null,
    hashes: Object.fromEntries(files),
  }
  saveDiagnosis(diagnosis, io, directory)
}

function variablesIn({ keys }: Report): string[] {
  return keys.flatMap(({ place, name }) => (place === 'variable' && name !== null ? [name] : []))
}

function headerOf({ request, report }: Remembered): string | null {
  const slot = request && keySlots(request)[0]
  if (slot) return slot.place === 'header' ? slot.name : null
  return report.keys.find(({ place, name }) => place === 'header' && name !== null)?.name ?? null
}

/** What is cheap to read: the input and the env files beside it. */
function filesOf(directory: string, input: string | null): Map<string, string> {
  const hashes = new Map(envFilesIn(directory).map(({ path, hash }) => [path, hash]))
  if (input === null) return hashes
  try {
    hashes.set(input, hashOf(readFileSync(input)))
  } catch {
    // A pipe or a device: it cannot be edited either.
  }
  return hashes
}
