import type { DoneTrial, Investigated } from '../investigate/investigation.ts'
import type { Edit } from '../model/edit.ts'
import type { Report, ReportedCause, ReportedExperiment } from '../model/report.ts'

/** What the investigation adds to the diagnosis: what was tried, and which cause that proves. */
export function withInvestigation(report: Report, investigated: Investigated, requestsSent: number): Report {
  const { proven, likely, done } = investigated
  return {
    ...report,
    causes: report.causes.map((cause) => {
      if (cause.id === proven?.cause) return told(cause, 'proven', proven.trial.edit, done)
      if (cause.id === likely?.cause) return told(cause, 'likely', likely.trial.edit, done)
      return cause
    }),
    experiments: done.map(reportedExperiment),
    requestsSent,
    next: proven ? [] : [...stoppedStep(investigated), ...report.next],
  }
}

function told(
  cause: ReportedCause,
  status: ReportedCause['status'],
  edit: Edit | null,
  done: readonly DoneTrial[],
): ReportedCause {
  const deciding = done.findLast((one) => one.cause === cause.id)
  const text = deciding ? sentenceOf(deciding) : null
  return {
    ...cause,
    status,
    evidence: text ? [{ kind: 'experiment', text }, ...cause.evidence] : cause.evidence,
    fix: edit
      ? { ...cause.fix, edits: [edit, ...cause.fix.edits.filter(({ kind }) => kind !== edit.kind)] }
      : cause.fix,
  }
}

function sentenceOf({ trial, statusBefore, statusAfter, verdict }: DoneTrial): string {
  if (verdict === 'upholds' && trial.isBesideKey)
    return 'Whoever refused says when the uses of this key come back, and speaks otherwise of a request without a key and of one with a made-up key: it speaks of this very key. As it asks to wait, the same request was not sent again.'
  if (verdict === 'upholds')
    return 'Whoever refused says so again of the same request, and otherwise of one without a key and of one with a made-up key: it speaks of this very key.'
  const after = statusAfter === null ? 'no answer' : String(statusAfter)
  const proof = verdict === 'proves' ? `; without that change, refused again` : ''
  return `${statusBefore} became ${after} when one thing was changed: ${trial.change}${proof}.`
}

function reportedExperiment({ trial, statusBefore, statusAfter, verdict }: DoneTrial): ReportedExperiment {
  return { id: trial.experiment, change: trial.change, statusBefore, statusAfter, verdict }
}

function stoppedStep({ stopped }: Investigated): Report['next'] {
  if (stopped === 'limit')
    return [
      {
        kind: 'manual',
        text: 'Stopped at the limit of requests or of refused answers in a row, so that no account gets locked; --max-requests and --max-refused raise it.',
        tells: [],
      },
    ]
  if (stopped === 'rest')
    return [
      {
        kind: 'manual',
        text: 'Stopped because the server asks not to be called for longer than 20 seconds (Retry-After); try again after that time.',
        tells: [],
      },
    ]
  if (stopped === 'cancelled')
    return [{ kind: 'manual', text: 'Cancelled before the investigation was done; nothing more was sent.', tells: [] }]
  if (stopped === 'not-reproduced')
    return [
      {
        kind: 'manual',
        text: 'The same request was accepted when sent again: look at limits, at a key that is only just being activated, and at the status page.',
        tells: ['limit.rate', 'server.fault', 'key.inactive'],
      },
    ]
  return []
}
