import { onRequest, readInput, wholeRequest, type Edit, type Report, type WireRequest } from '@why401/core'
import type { PlannedChange } from '@why401/env'
import { readFileSync } from 'node:fs'
import type { Options } from '../arguments.ts'
import type { Io } from '../io.ts'
import { NodeSender } from '../network/node-sender.ts'
import { envFileValues } from '../prove/candidates.ts'
import { connectionTo } from '../prove/connection-to.ts'
import { runProof } from '../prove/run-proof.ts'
import type { Diagnosis } from './diagnosis.ts'
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
  const valueOf = valuesAfter(diagnosis, changes, io)
  const fromInput = diagnosis.input === null ? null : requestIn(diagnosis.input, valueOf)
  const request = fromInput ?? (diagnosis.request && filled(diagnosis.request, valueOf))
  if (!request) return null
  const elsewhere = changes.filter(({ file }) => fromInput === null || file.path !== diagnosis.input)
  const edited = withEdits(request, distinct(elsewhere.map(({ edit }) => edit)))
  const sender = new NodeSender(await connectionTo(edited.url.reveal(), io))
  const run = { request: edited, sender, signer: null, isProxied: false, redirects: 0 }
  const { first, report } = await runProof(run, options, io)
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
    const read = readInput(readFileSync(path, 'utf8'), 'auto')
    const facts = read.ok ? read.facts.find(({ request }) => request !== null) : undefined
    const whole = facts && wholeRequest(facts, valueOf)
    return whole?.ok ? whole.request : null
  } catch {
    return null
  }
}

/** A variable that a change was made to has its new value in the file; the environment of this process has the old one. */
function valuesAfter(
  { variables }: Diagnosis,
  changes: readonly PlannedChange[],
  { env }: Io,
): (name: string) => string | undefined {
  const inFiles = envFileValues(process.cwd())()
  const touched = new Set(changes.map(({ file }) => file.path.replace(/^.*[/\\]/, '')))
  return (name) => {
    const values = inFiles.filter(({ variable }) => variable === name)
    const fresh = variables.includes(name) ? values.find(({ origin }) => touched.has(origin)) : undefined
    return fresh?.value.reveal() ?? env[name] ?? values[0]?.value.reveal()
  }
}
