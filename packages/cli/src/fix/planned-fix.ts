import { providers } from '@why401/core'
import {
  applyChanges,
  changedSince,
  Journal,
  planFix,
  ProjectFiles,
  stateDirectory,
  type Plan,
  type PlannedChange,
} from '@why401/env'
import type { Io } from '../io.ts'
import { inputError } from '../why401-error.ts'
import { forgetDiagnosis, loadDiagnosis, type Diagnosis } from './diagnosis.ts'
import { refusedToWrite } from './refused.ts'

/** The last diagnosis of this directory, and what its edits mean for the files here. */
export interface PlannedFix {
  readonly diagnosis: Diagnosis
  readonly project: ProjectFiles
  readonly plan: Plan
}

/** @throws Why401Error when nothing was diagnosed here, or a file was changed since: its diff would mislead. */
export function plannedFix(io: Io): PlannedFix {
  const directory = process.cwd()
  const diagnosis = loadDiagnosis(io, directory)
  if (!diagnosis)
    throw inputError('nothing was diagnosed in this directory; run why401 curl, prove or explain here first')
  const project = new ProjectFiles(directory, diagnosis.input)
  const plan = planFix(diagnosis.edits, diagnosis.isProven, { ...diagnosis, project, providers })
  const changed = changedSince(
    plan.changes.map(({ file }) => file),
    baselineOf(diagnosis),
  )
  if (changed) throw refusedToWrite('changed', project.shown(changed.path))
  return { diagnosis, project, plan }
}

/** Writes these changes, with what `why401 undo` needs. @throws Why401Error when a file cannot be written. */
export function applyPlanned(chosen: readonly PlannedChange[], { diagnosis, project }: PlannedFix, io: Io): void {
  const state = stateDirectory(io.env)
  if (state === null) throw inputError('there is no place for the journal that undo needs; set XDG_STATE_HOME or HOME')
  const directory = process.cwd()
  const applied = applyChanges(chosen, baselineOf(diagnosis), new Journal(state, directory), Date.now())
  if (!applied.ok) throw refusedToWrite(applied.reason, project.shown(applied.file))
  forgetDiagnosis(io, directory)
}

function baselineOf({ at, marks }: Diagnosis) {
  return { at, marks: new Map(Object.entries(marks)) }
}
