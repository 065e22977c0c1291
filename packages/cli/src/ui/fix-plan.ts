import { createHash } from 'node:crypto'
import type { PlannedFix } from '../fix/planned-fix.ts'
import { changeView, shownView } from '../render/fix.ts'
import type { FixPlan, PlannedEdit } from './protocol.ts'

/** A planned fix as the page shows it. */
export function fixPlan({ diagnosis, plan, project }: PlannedFix): FixPlan {
  const { cause, summary, isProven, status, request } = diagnosis
  const changes = plan.changes.map((change): PlannedEdit => {
    const { applied: _, ...view } = changeView(change, project, [])
    return view
  })
  const files = plan.changes.map(({ file }) => file.hash)
  return {
    plan: createHash('sha256')
      .update(JSON.stringify([diagnosis.at, cause, changes, files]))
      .digest('hex')
      .slice(0, 32),
    cause,
    summary,
    isProven,
    status,
    changes,
    shown: shownView(plan, project),
    resend: request && { method: request.method, url: request.url },
  }
}
