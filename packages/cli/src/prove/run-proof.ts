import {
  prove,
  providers,
  type DoneTrial,
  type Proof,
  type ProveOptions,
  type RedirectRules,
  type Sender,
  type Sent,
  type Signer,
  type WireRequest,
} from '@why401/core'
import { loadersById, valueSources } from '@why401/env'
import type { Options } from '../arguments/options.ts'
import { explainerOf, newExplainer } from '../explainer.ts'
import type { Io } from '../io.ts'
import { projectHere } from '../project-here.ts'
import { neutralise } from '../render/neutralise.ts'
import { usageError } from '../why401-error.ts'
import { candidatesFor } from './candidates.ts'
import { describedProviders } from './describe.ts'
import { pause } from './pause.ts'

export interface ProofRun {
  readonly request: WireRequest
  readonly sender: Sender
  readonly signer: Signer | null
  readonly isProxied: boolean
  /** Redirects to follow. */
  readonly redirects: number
  readonly redirectRules?: RedirectRules
  readonly onFirst?: (sent: Sent) => void
  /** Told of its course, in place of the lines of progress on a terminal. */
  readonly listeners?: Pick<ProveOptions, 'onAsking' | 'onTrial' | 'onBelief'>
  /** Ends it early, as Ctrl-C does. */
  readonly signal?: AbortSignal
}

export interface RunProof extends Proof {
  /** The signal that ended it early; null when it ran to its end. */
  readonly interruptedBy: 'SIGINT' | 'SIGTERM' | null
}

/** Sends, and when refused investigates, with everything that this machine can tell; Ctrl-C ends it at once. */
export async function runProof(run: ProofRun, options: Options, io: Io): Promise<RunProof> {
  if (options.offline) throw usageError('--offline sends nothing, and this command has to; use explain')
  const { live } = options
  const described = await describedProviders(live, process.cwd(), run.request.url.reveal())
  const isUsual = described.length === 0 && live.providers
  const explainer = isUsual ? newExplainer() : explainerOf([...described, ...(live.providers ? providers : [])])
  const cancel = new AbortController()
  let interruptedBy: RunProof['interruptedBy'] = null
  const stop = (signal: 'SIGINT' | 'SIGTERM'): void => {
    interruptedBy = signal
    cancel.abort()
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
  const signal = run.signal ? AbortSignal.any([run.signal, cancel.signal]) : cancel.signal
  try {
    const proof = await prove(run.request, explainer, {
      sender: run.sender,
      signer: run.signer,
      isProxied: run.isProxied,
      replay: live.replay,
      limits: limitsOf(run, options),
      candidatesFor: (keys) => candidatesFor(keys, valueSources(projectHere(io), loadersById)),
      wait: (milliseconds) => pause(milliseconds, signal),
      now: Date.now,
      signal,
      ...(run.onFirst ? { onFirst: run.onFirst } : {}),
      ...(run.listeners ?? progressOn(io)),
    })
    return { ...proof, interruptedBy }
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop)
  }
}

function limitsOf({ redirects, redirectRules }: ProofRun, { live }: Options) {
  return {
    redirects,
    ...(redirectRules ? { redirectRules } : {}),
    ...(live.maxRequests === null ? {} : { requests: live.maxRequests }),
    ...(live.maxRefused === null ? {} : { refusedInARow: live.maxRefused }),
  }
}

function progressOn(io: Io): Pick<ProveOptions, 'onTrial'> {
  return io.outputIsTerminal() ? { onTrial: (done) => io.err(progressLine(done)) } : {}
}

function progressLine({ trial, statusAfter }: DoneTrial): string {
  return neutralise(`why401: ${trial.change}: ${statusAfter ?? 'no answer'}`) + '\n'
}
