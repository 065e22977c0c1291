import type { PlannedChange } from '@why401/env'
import type { Again } from '../../fix/again.ts'
import { proveAgain } from '../../fix/again.ts'
import { applyPlanned, plannedFix } from '../../fix/planned-fix.ts'
import { flagIn, indexesIn, textIn } from '../fields.ts'
import { fixPlan } from '../fix-plan.ts'
import { UiProblem } from '../problem.ts'
import type { AppliedFix } from '../protocol.ts'
import type { Route } from '../route.ts'

/** Makes the chosen changes of the plan that was shown, then sends the request once more. */
export const applyFix: Route = {
  method: 'POST',
  path: '/local/fix/apply',
  answer({ body }, { io, options, alone }) {
    const plan = textIn(body, 'plan')
    const indexes = indexesIn(body, 'changes')
    const resend = flagIn(body, 'resend') && !options.offline
    return alone(async (): Promise<AppliedFix> => {
      const planned = plannedFix(io)
      const { diagnosis, project } = planned
      if (fixPlan(planned).plan !== plan)
        throw new UiProblem(
          'other-plan',
          'Something else was diagnosed since, or a file changed. Look at the fix again.',
        )
      const chosen = planned.plan.changes.filter((_, at) => indexes.includes(at))
      if (chosen.length === 0) throw new UiProblem('invalid', 'Choose a change that is in the plan.')
      applyPlanned(chosen, planned, io)
      const again = resend ? await proveAgain(diagnosis, chosen, options, io) : null
      return { ...told(chosen, (path) => project.shown(path)), proof: again && proofOf(diagnosis.status, again) }
    })
  },
}

function told(chosen: readonly PlannedChange[], shown: (path: string) => string): Omit<AppliedFix, 'proof'> {
  return { says: chosen.map(({ says }) => says), files: [...new Set(chosen.map(({ file }) => shown(file.path)))] }
}

function proofOf(before: number | null, { status, report }: Again): AppliedFix['proof'] {
  const [best] = report.outcome === 'accepted' ? [] : report.causes
  return { before, after: status, outcome: report.outcome, cause: best ? { id: best.id, title: best.title } : null }
}
