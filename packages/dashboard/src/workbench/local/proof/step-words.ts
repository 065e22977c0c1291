import { texts } from '../../../texts/local.ts'
import type { Step } from './course.ts'

/** What the request of a step was for. */
export function stepWords({ sent: { purpose, change } }: Step): string {
  return purpose === 'change' && change !== null ? texts.changed(change) : texts.purposes[purpose]
}

/** "401", "no answer" or that it is waited for. */
export function outcomeOf({ answer }: Step, isCurrent = false): string {
  if (!answer) return isCurrent ? texts.waiting : texts.noAnswer
  return answer.status === null ? texts.noAnswer : String(answer.status)
}

/** What the step has shown; null where it is not for showing anything. */
export function verdictOf({ judged }: Step): string | null {
  return judged && (texts.verdicts[judged.verdict] ?? judged.verdict)
}

/** Whether it is the change that decides. */
export function isDeciding({ judged }: Step): boolean {
  return judged?.verdict === 'proves' || judged?.verdict === 'upholds'
}
