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
import type { FixCommand, Options } from '../arguments.ts'
import { proveAgain } from '../fix/again.ts'
import { ask } from '../fix/ask.ts'
import { forgetDiagnosis, loadDiagnosis, type Diagnosis } from '../fix/diagnosis.ts'
import type { Io } from '../io.ts'
import type { ExitCode } from '../main.ts'
import { changeView, renderDone, renderFixJson, renderPlan, type FixResult } from '../render/fix.ts'
import { lookFor } from '../render/look.ts'
import { inputError } from '../why401-error.ts'
import { refusedToWrite } from '../fix/refused.ts'

const none: FixResult = { applied: [], again: null }

/** `why401 fix`: the last diagnosis' edits, where the values came from; then the proof once more. */
export async function fix({ yes }: FixCommand, options: Options, io: Io): Promise<ExitCode> {
  const directory = process.cwd()
  const diagnosis = loadDiagnosis(io, directory)
  if (!diagnosis)
    throw inputError('nothing was diagnosed in this directory; run why401 curl, prove or explain here first')
  const project = new ProjectFiles(directory, diagnosis.input)
  const plan = planFix(diagnosis.edits, diagnosis.isProven, { ...diagnosis, project, providers })
  refuseChanged(plan, diagnosis, project)
  const isJson = options.format === 'json'
  if (!isJson) io.out(renderPlan(diagnosis, plan, project, lookFor(options, io)))
  const chosen = choose(plan, yes, project, io)
  const result = chosen.length === 0 ? none : await apply(chosen, diagnosis, project, options, io)
  if (isJson) io.out(renderFixJson(diagnosis, plan, project, result))
  else if (chosen.length > 0) io.out(renderDone(diagnosis, result, project))
  else io.err(`why401: ${whyNothing(plan, yes)}\n`)
  if (chosen.length === 0) return 1
  return result.again === null || result.again.report.outcome === 'accepted' ? 0 : 1
}

function baselineOf({ at, marks }: Diagnosis) {
  return { at, marks: new Map(Object.entries(marks)) }
}

/** Before anything is shown: a diff of something else than what was diagnosed would mislead. */
function refuseChanged({ changes }: Plan, diagnosis: Diagnosis, project: ProjectFiles): void {
  const changed = changedSince(
    changes.map(({ file }) => file),
    baselineOf(diagnosis),
  )
  if (changed) throw refusedToWrite('changed', project.shown(changed.path))
}

/** Safe changes go with --yes; everything else is asked for, where there is somebody to ask. */
function choose({ changes }: Plan, yes: boolean, project: ProjectFiles, io: Io): readonly PlannedChange[] {
  const canAsk = io.inputIsTerminal()
  return changes.filter((change) => {
    if (yes && change.risk === 'safe') return true
    const { file, line, says } = changeView(change, project, [])
    return canAsk && ask(`${file}:${line}: ${says}?`, io)
  })
}

async function apply(
  chosen: readonly PlannedChange[],
  diagnosis: Diagnosis,
  project: ProjectFiles,
  options: Options,
  io: Io,
): Promise<FixResult> {
  const state = stateDirectory(io.env)
  if (state === null) throw inputError('there is no place for the journal that undo needs; set XDG_STATE_HOME or HOME')
  const directory = process.cwd()
  const applied = applyChanges(chosen, baselineOf(diagnosis), new Journal(state, directory), Date.now())
  if (!applied.ok) throw refusedToWrite(applied.reason, project.shown(applied.file))
  forgetDiagnosis(io, directory)
  const again = options.offline ? null : await proveAgain(diagnosis, chosen, options, io)
  return { applied: chosen, again }
}

function whyNothing({ changes, shown }: Plan, yes: boolean): string {
  if (changes.length > 0)
    return yes
      ? 'nothing was changed: what is marked ask is asked on a terminal'
      : 'nothing was changed; why401 fix --yes makes the changes marked safe'
  if (shown.length > 0) return 'nothing was changed: where exactly is for you to say, these are the lines'
  return 'no file here holds what is to be changed; the summary above says what to do'
}
