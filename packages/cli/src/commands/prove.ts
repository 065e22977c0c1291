import { providers, wholeRequest, type CauseId, type Facts, type WireRequest } from '@why401/core'
import { basename } from 'node:path'
import type { Options } from '../arguments/options.ts'
import { newExplainer } from '../explainer.ts'
import { readBounded } from '../input/read-bounded.ts'
import { openSource } from '../input/source.ts'
import { rememberProof } from '../fix/remember-proof.ts'
import type { Io } from '../io.ts'
import type { ExitCode } from '../main.ts'
import { readCurlCommand } from '../curl/read-command.ts'
import { NodeSender } from '../network/node-sender.ts'
import { signerFor } from '../network/signing/signer-for.ts'
import { FirstAnswer } from '../prove/first-answer.ts'
import { isProxied, proofRunTo } from '../prove/proof-run-to.ts'
import { runProof, type RunProof } from '../prove/run-proof.ts'
import { renderReport } from '../render/report.ts'
import { inputError, usageError } from '../why401-error.ts'

/** `why401 prove`: sends the request that any input tells of, and proves why it is refused. */
export async function proveFile(file: string | null, options: Options, io: Io): Promise<ExitCode> {
  const { proof, request, variables } = await proofOf(readFacts(readText(file, io)), options, io)
  io.out(renderReport(proof.report, options, io, sourceName(file)))
  rememberProof({ command: 'prove', report: proof.report, input: file, request, variables, providers }, io)
  return exitCodeOf(proof)
}

/** `why401 replay`: the same for a case, whose confirmed cause is compared with the one that is found. */
export async function replayCase(file: string | null, options: Options, io: Io): Promise<ExitCode> {
  const text = readText(file, io)
  const confirmed = confirmedCauses(text)
  const { proof } = await proofOf(readFacts(text), options, io)
  const { report } = proof
  io.out(renderReport(report, options, io, sourceName(file)))
  if (proof.interruptedBy !== null) return exitCodeOf(proof)
  const found = report.causes[0]?.id ?? null
  const isRight = found !== null && confirmed.includes(found)
  io.err(
    `why401: confirmed ${confirmed[0] ?? 'nothing'}, found ${found ?? report.outcome}: ${isRight ? 'the same' : 'another'}\n`,
  )
  return isRight ? 0 : 1
}

function readText(file: string | null, io: Io): string {
  const source = openSource(file, io)
  try {
    return readBounded(source)
  } finally {
    source.close()
  }
}

/** The first refusal in the input whose request is there. */
function readFacts(text: string): Facts {
  const read = newExplainer().read(text)
  if (!read.ok) throw inputError(read.reason)
  const facts = read.facts.find(({ request }) => request !== null) ?? read.facts[0]
  if (!facts) throw inputError('nothing in it was refused; there is nothing to prove')
  return facts
}

interface DoneProof {
  readonly proof: RunProof
  readonly request: WireRequest
  /** Variables that the request was filled from. */
  readonly variables: readonly string[]
}

async function proofOf(facts: Facts, options: Options, io: Io): Promise<DoneProof> {
  const variables = new Set<string>()
  const whole = wholeRequest(facts, (name) => {
    variables.add(name)
    return io.env[name]
  })
  if (!whole.ok) throw inputError(`the request cannot be sent: ${whole.missing}`)
  const { request } = whole
  const proof = await runProof(await proofRunTo(request, io), options, io)
  return { proof, request, variables: [...variables] }
}

function confirmedCauses(text: string): readonly CauseId[] {
  try {
    const { cause, also } = JSON.parse(text) as { readonly cause?: unknown; readonly also?: unknown }
    if (typeof cause === 'string')
      return [cause, ...(Array.isArray(also) ? (also as unknown[]) : [])].filter(
        (id): id is CauseId => typeof id === 'string',
      )
  } catch {
    // Told below.
  }
  throw inputError('this is no case: a JSON object with "symptom" and "cause" (docs/case-format.md)')
}

/** A shell tells by 128 and more which signal ended a program. */
function exitCodeOf({ interruptedBy, report: { outcome } }: RunProof): ExitCode {
  if (interruptedBy !== null) return interruptedBy === 'SIGINT' ? 130 : 143
  if (outcome === 'unreachable') return 2
  return outcome === 'refused' ? 1 : 0
}

function sourceName(file: string | null): string | null {
  return file === null || file === '-' ? null : basename(file)
}

/** `why401 curl`: curl's own command line, its answer printed as curl prints it, or the reason why there is none. */
export async function proveCurl(argv: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  const reading = await readCurlCommand(argv, { env: io.env })
  if (!reading.ok) throw usageError(`curl: ${reading.usageErrors.join('; ')}`)
  const { request, connection, output, retry, followRedirects, signing, notHonoured } = reading.command
  for (const text of notHonoured) io.err(`why401: not as curl: ${text}\n`)
  const first = new FirstAnswer(new NodeSender(connection), options.format === 'terminal' ? output : null, retry)
  const proof = await runProof(
    {
      request,
      sender: first,
      signer: signerFor(io.env, signing),
      isProxied: isProxied(request.url.reveal(), connection),
      redirects: Math.min(followRedirects?.max ?? 0, mostRedirects),
      ...(followRedirects ? { redirectRules: followRedirects.rules } : {}),
      onFirst: () => first.endFirst(),
    },
    options,
    io,
  )
  const { report } = proof
  rememberProof({ command: 'curl', report, input: null, request, variables: [], providers }, io)
  // What stands behind half an answer must not be taken for a part of it.
  if (report.outcome === 'unreachable' && first.isPrinting) io.err(`why401: ${report.next[0]?.text}\n`)
  else if (report.outcome !== 'accepted' || options.format !== 'terminal')
    io.out(renderReport(report, options, io, null))
  else {
    for (const { text } of report.next) io.err(`why401: not as curl: ${text}\n`)
    await first.print()
  }
  return exitCodeOf(proof)
}

/** More than any real chain has; each counts as a request. */
const mostRedirects = 10
