import { onRequest, wholeRequest, type Edit, type Report, type WireRequest } from '@why401/core'
import { loadersById, projectLoaders, rulesFor, type PlannedChange } from '@why401/env'
import { readFileSync } from 'node:fs'
import type { Options } from '../arguments/options.ts'
import { newExplainer } from '../explainer.ts'
import type { Io } from '../io.ts'
import { projectHere } from '../project-here.ts'
import { proofRunTo } from '../prove/proof-run-to.ts'
import { runProof } from '../prove/run-proof.ts'
import type { Diagnosis } from './diagnosis.ts'
import { refillable, type Refill } from './refillable.ts'
import { filled } from './request-shape.ts'

export interface Again {
  readonly report: Report
  readonly status: number | null
}

/** Sends the diagnosed request once more, as it goes out after the changes. Null where no whole request is at hand. */
export async function proveAgain(
  diagnosis: Diagnosis,
  changes: readonly PlannedChange[],
  options: Options,
  io: Io,
): Promise<Again | null> {
  const env = environmentAfter(diagnosis, changes, io)
  const valueOf = (name: string) => env[name]
  const fromInput = diagnosis.input === null ? null : requestIn(diagnosis.input, valueOf)
  const diagnosed = fromInput ?? (diagnosis.request && filled(diagnosis.request, valueOf))
  if (!diagnosed) return null
  const elsewhere = changes.filter(({ file }) => fromInput === null || file.path !== diagnosis.input)
  const edited = withEdits(diagnosed, distinct(elsewhere.map(({ edit }) => edit)))
  const run = await proofRunTo(edited, io, env)
  // A signature covers what was changed, or was made with it.
  const request = (await run.signer?.resign(edited, {})) ?? edited
  const { first, report } = await runProof({ ...run, request }, options, io)
  return { report, status: first.kind === 'answered' ? first.response.status : null }
}

/** What was changed in a program is changed in the request as well; values come out of their files by themselves. */
function withEdits(request: WireRequest, edits: readonly Edit[]): WireRequest {
  return edits.reduce((now, edit) => onRequest(edit, now) ?? now, request)
}

function distinct(edits: readonly Edit[]): readonly Edit[] {
  return [...new Set(edits)]
}

function requestIn(path: string, valueOf: (name: string) => string | undefined): WireRequest | null {
  try {
    const read = newExplainer().read(readFileSync(path, 'utf8'))
    const facts = read.ok ? read.facts.find(({ request }) => request !== null) : undefined
    const whole = facts && wholeRequest(facts, valueOf)
    return whole?.ok ? whole.request : null
  } catch {
    return null
  }
}

/** What a program is started in now. A variable that a change was made to has its new value in the file, its old one in this process. */
function environmentAfter({ variables }: Diagnosis, changes: readonly PlannedChange[], io: Io): Io['env'] {
  const project = projectHere(io)
  const values = refillable(project, rulesFor(projectLoaders(project)[0] ?? null, loadersById))
  const changed = new Set([...variables, ...changes.flatMap(({ edit }) => ('target' in edit && edit.target) || [])])
  const touched = new Set(changes.map(({ file }) => project.files.shown(file.path)))
  const fresh = values.filter(({ variable, place }) => changed.has(variable) && touched.has(place.file ?? ''))
  return { ...firstOfEach(values), ...firstOfEach(fresh) }
}

function firstOfEach(values: readonly Refill[]): Record<string, string> {
  return Object.fromEntries(values.toReversed().map(({ variable, value }) => [variable, value.reveal()]))
}
