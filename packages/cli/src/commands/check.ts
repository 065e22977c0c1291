import { providers, type Sender } from '@why401/core'
import { check, loadersById, sorted, type Checked } from '@why401/env'
import type { CheckCommand } from '../arguments/check.ts'
import type { Options } from '../arguments/options.ts'
import { askProviders, findingsOf, type LiveAnswer } from '../check/live.ts'
import { checkView } from '../check/view.ts'
import { newExplainer } from '../explainer.ts'
import type { Io } from '../io.ts'
import type { ExitCode } from '../main.ts'
import { NodeSender } from '../network/node-sender.ts'
import { projectHere } from '../project-here.ts'
import { renderCheck } from '../render/check/index.ts'
import { usageError } from '../why401-error.ts'

/** `why401 check`: what is wrong with the project's keys. Sends nothing without `--live`. */
export async function checkProject(command: CheckCommand, options: Options, io: Io): Promise<ExitCode> {
  if (command.live && options.offline) throw usageError('--live asks providers and --offline forbids it; keep one')
  const checked = check({ project: projectHere(io), providers, loaders: loadersById, variables: command.variables })
  const answers = command.live ? await live(checked, new NodeSender()) : new Map<string, LiveAnswer>()
  const findings = sorted([...checked.findings, ...findingsOf(answers, checked.examined)])
  io.out(renderCheck(checkView(checked, findings, answers), options, io))
  return findings.some(({ level }) => level === 'error') ? 1 : 0
}

async function live({ examined }: Checked, sender: Sender): Promise<ReadonlyMap<string, LiveAnswer>> {
  const cancel = new AbortController()
  const stop = (): void => cancel.abort()
  process.once('SIGINT', stop).once('SIGTERM', stop)
  try {
    return await askProviders(examined, { explainer: newExplainer(), sender, now: Date.now, signal: cancel.signal })
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop)
  }
}
