import { newExplainer } from '../../explainer.ts'
import { plannedFix } from '../../fix/planned-fix.ts'
import { remember } from '../../fix/remember.ts'
import type { Io } from '../../io.ts'
import { optionalIndexIn, optionalTextIn } from '../fields.ts'
import { fixPlan } from '../fix-plan.ts'
import { UiProblem } from '../problem.ts'
import { factsIn } from '../prove/request-in.ts'
import type { Route } from '../route.ts'

/** What would be changed in which files. Writes none of them. */
export const fix: Route = {
  method: 'POST',
  path: '/local/fix',
  answer({ body }, { io }) {
    const input = optionalTextIn(body, 'input')
    if (input !== null) explained(input, optionalIndexIn(body, 'refusal'), io)
    return fixPlan(plannedFix(io))
  },
}

/** As `why401 explain` leaves it for `why401 fix`. */
function explained(input: string, refusal: number | null, io: Io): void {
  const report = newExplainer().diagnose(factsIn(input, null, refusal), Date.now())
  if (!report.causes[0]?.fix.edits.length)
    throw new UiProblem('cannot', 'What mends this cause stands in no file; the advice above says what to do.')
  remember({ command: 'explain', report, input: null }, io, process.cwd())
}
