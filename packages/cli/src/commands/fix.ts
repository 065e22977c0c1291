import type { Plan, PlannedChange, ProjectFiles } from '@why401/env'
import type { FixCommand } from '../arguments/fix.ts'
import type { Options } from '../arguments/options.ts'
import { proveAgain } from '../fix/again.ts'
import { ask } from '../fix/ask.ts'
import { applyPlanned, plannedFix } from '../fix/planned-fix.ts'
import type { Io } from '../io.ts'
import type { ExitCode } from '../main.ts'
import { changeView, renderDone, renderFixJson, renderPlan, type FixResult } from '../render/fix.ts'
import { lookFor } from '../render/look.ts'

const none: FixResult = { applied: [], again: null }

/** `why401 fix`: the last diagnosis' edits, where the values came from; then the proof once more. */
export async function fix({ yes }: FixCommand, options: Options, io: Io): Promise<ExitCode> {
  const planned = plannedFix(io)
  const { diagnosis, plan, project } = planned
  const isJson = options.format === 'json'
  if (!isJson) io.out(renderPlan(diagnosis, plan, project, lookFor(options, io)))
  const chosen = choose(plan, yes, project, io)
  if (chosen.length > 0) applyPlanned(chosen, planned, io)
  const again = chosen.length === 0 || options.offline ? null : await proveAgain(diagnosis, chosen, options, io)
  const result: FixResult = chosen.length === 0 ? none : { applied: chosen, again }
  if (isJson) io.out(renderFixJson(diagnosis, plan, project, result))
  else if (chosen.length > 0) io.out(renderDone(diagnosis, result, project))
  else io.err(`why401: ${whyNothing(plan, yes)}\n`)
  if (chosen.length === 0) return 1
  return again === null || again.report.outcome === 'accepted' ? 0 : 1
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

function whyNothing({ changes, shown }: Plan, yes: boolean): string {
  if (changes.length > 0)
    return yes
      ? 'nothing was changed: what is marked ask is asked on a terminal'
      : 'nothing was changed; why401 fix --yes makes the changes marked safe'
  if (shown.length > 0) return 'nothing was changed: where exactly is for you to say, these are the lines'
  return 'no file here holds what is to be changed; the summary above says what to do'
}
