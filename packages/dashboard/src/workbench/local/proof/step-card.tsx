import { IconChevronRight, IconCircleCheck } from '@tabler/icons-react'
import { texts } from '../../../texts/local.ts'
import { Comparison } from './comparison.tsx'
import type { Step } from './course.ts'
import { isDeciding, outcomeOf, stepWords, verdictOf } from './step-words.ts'
import styles from '../local.module.css'

interface Props {
  readonly step: Step
  /** What it is a change of. */
  readonly base: Step | null
  readonly isCurrent: boolean
}

/** One request: what it was for, what came back, and all of it on opening. */
export function StepCard({ step, base, isCurrent }: Props) {
  const verdict = verdictOf(step)
  const isOpen = isCurrent || isDeciding(step)
  return (
    <li>
      <details className={styles['step']} open={isOpen}>
        <summary>
          <IconChevronRight size={16} aria-hidden="true" className={styles['chevron'] ?? ''} />
          <span className={styles['number']}>{step.sent.number}</span>
          <span className={styles['words']}>{stepWords(step)}</span>
          {verdict !== null && (
            <span className={styles['verdict']} data-decides={isDeciding(step)}>
              {isDeciding(step) && <IconCircleCheck size={16} aria-hidden="true" />}
              {verdict}
            </span>
          )}
          <span className={styles['status']}>{outcomeOf(step, isCurrent)}</span>
        </summary>
        <Comparison step={step} base={base} />
      </details>
      <span className="visually-hidden" aria-live="polite">
        {step.answer ? texts.step(step.sent.number, stepWords(step), outcomeOf(step)) : ''}
      </span>
    </li>
  )
}
