import { keySlots, type Provider, type WireRequest } from '@why401/core'
import { loadersById, planFix, ProjectFiles, type FixContext } from '@why401/env'
import type { Io } from '../io.ts'
import { projectHere } from '../project-here.ts'
import { refillable } from './refillable.ts'
import { inputPath, remember, type Remembered } from './remember.ts'
import { shapeOf, sourceAmong } from './request-shape.ts'

export interface Proven extends Remembered {
  /** As it was sent. */
  readonly request: WireRequest
  /** Variables that the request was filled from. */
  readonly variables: readonly string[]
  readonly providers: readonly Provider[]
}

/** Keeps a refusal together with its request, without the keys, and with the state of every file that a fix would touch. */
export function rememberProof(proven: Proven, io: Io): void {
  const { report, request, providers } = proven
  const directory = process.cwd()
  if (report.outcome !== 'refused') return remember(proven, io, directory)
  const values = refillable(projectHere(io), loadersById.get('dotenv') ?? null)
  const shaped = shapeOf(request, sourceAmong(values, proven.variables))
  const variables = [...new Set([...proven.variables, ...(shaped?.variables ?? [])])]
  const header = headerOf(request)
  const project = new ProjectFiles(directory, inputPath(proven.input, directory))
  const marks = marksOf(report.causes[0], { project, variables, header, providers })
  remember(proven, io, directory, { variables, header, request: shaped?.shape ?? null, marks })
}

function headerOf(request: WireRequest): string | null {
  const slot = keySlots(request)[0]
  return slot?.place === 'header' ? slot.name : null
}

function marksOf(cause: Proven['report']['causes'][number] | undefined, context: FixContext): Record<string, string> {
  if (!cause) return {}
  const { changes } = planFix(cause.fix.edits, cause.status === 'proven', context)
  return Object.fromEntries(changes.map(({ file }) => [file.path, file.hash]))
}
