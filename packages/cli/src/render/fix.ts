import { lineAt, lineTextAt, type Plan, type PlannedChange, type ProjectFiles, type TextFile } from '@why401/env'
import { maskedDiff, maskFor } from '../fix/masked-diff.ts'
import type { Again } from '../fix/again.ts'
import type { Diagnosis } from '../fix/diagnosis.ts'
import { palette, type Palette } from './ansi.ts'
import type { Look } from './look.ts'
import { neutralise, neutraliseJson } from './neutralise.ts'

/** One change as every format tells it. */
export interface ChangeView {
  readonly kind: string
  readonly risk: PlannedChange['risk']
  readonly file: string
  readonly line: number
  readonly says: string
  readonly applied: boolean
  readonly diff: readonly string[]
}

/** What came of it; everything null or empty before anything was done. */
export interface FixResult {
  readonly applied: readonly PlannedChange[]
  readonly again: Again | null
}

export function changeView(
  change: PlannedChange,
  project: ProjectFiles,
  applied: readonly PlannedChange[],
): ChangeView {
  const { kind, risk, file, says, splices } = change
  return {
    kind,
    risk,
    file: project.shown(file.path),
    line: lineAt(file.text, splices[0]?.start ?? 0),
    says,
    applied: applied.includes(change),
    diff: maskedDiff(file, [change]),
  }
}

/** The lines that only a person can change. */
export function shownView({ shown }: Plan, project: ProjectFiles) {
  return shown.map(({ file, offset, says }) => ({
    file: project.shown(file.path),
    line: lineAt(file.text, offset),
    says,
    text: lineShown(file, offset),
  }))
}

/** @param result null: nothing was done yet. */
export function renderFixJson(diagnosis: Diagnosis, plan: Plan, project: ProjectFiles, result: FixResult): string {
  const { applied, again } = result
  const answer = {
    schema: 'why401-fix/1',
    cause: diagnosis.cause,
    changes: plan.changes.map((change) => changeView(change, project, applied)),
    shown: shownView(plan, project),
    proof: again && {
      before: diagnosis.status,
      after: again.status,
      outcome: again.report.outcome,
      cause: again.report.causes[0]?.id ?? null,
    },
  }
  return `${neutraliseJson(JSON.stringify(answer, null, 2))}\n`
}

/** What is planned: every change with its diff, then the lines that only a person can change. */
export function renderPlan(diagnosis: Diagnosis, plan: Plan, project: ProjectFiles, look: Look): string {
  const paint = palette(look.color)
  const head = `${paint.bold(`fix[${diagnosis.cause}]`)} ${neutralise(diagnosis.summary)}`
  const changes = plan.changes.flatMap((change) => changeLines(changeView(change, project, []), paint))
  const shown = plan.shown.flatMap(({ file, offset, says }) => [
    `${paint.bold('look:')} ${neutralise(`${project.shown(file.path)}:${lineAt(file.text, offset)}: ${says}`)}`,
    ` ${lineShown(file, offset)}`,
  ])
  return `${[head, ...changes, ...shown].join('\n')}\n`
}

function changeLines({ risk, file, line, says, diff }: ChangeView, paint: Palette): string[] {
  const name = neutralise(file)
  return [
    `${paint.green(`${risk}:`)} ${neutralise(`${file}:${line}: ${says}`)}`,
    `--- a/${name}`,
    `+++ b/${name}`,
    ...diff.map((text) => (text.startsWith('-') ? paint.red(text) : text.startsWith('+') ? paint.green(text) : text)),
  ]
}

function lineShown(file: TextFile, offset: number): string {
  return maskFor(file)(lineTextAt(file.text, offset)).trim().slice(0, 200)
}

/** What was done, in one or two lines. */
export function renderDone(diagnosis: Diagnosis, { applied, again }: FixResult, project: ProjectFiles): string {
  const files = [...new Set(applied.map(({ file }) => project.shown(file.path)))]
  const done = `changed ${neutralise(files.join(', '))}; why401 undo takes it back\n`
  return again === null ? done : `${done}${proofLine(diagnosis, again)}\n`
}

function proofLine({ status }: Diagnosis, { status: after, report }: Again): string {
  const line = `${status ?? 'refused'} -> ${after ?? 'no answer'}`
  if (report.outcome === 'accepted') return line
  const [best] = report.causes
  return best ? `${line}: now ${best.id}, ${neutralise(best.title)}` : line
}
