import { percent } from '@why401/core'
import { useEffect, useRef } from 'react'
import { texts } from '../../texts/workbench.ts'
import type { Span } from '../engine/messages.ts'
import type { LocalParts } from '../local-parts.ts'
import type { useReading } from '../use-reading.ts'
import type { GivenAnswer } from './given.ts'
import { Refusals } from './refusals.tsx'
import { Accepted, Broken, Empty, Unreadable, Working } from './states.tsx'
import styles from './answer.module.css'

export interface AnswerProps {
  readonly text: string
  readonly pastes: number
  readonly state: ReturnType<typeof useReading>
  readonly given: readonly GivenAnswer[]
  readonly onGiven: (given: readonly GivenAnswer[]) => void
  /** Counts how often the user asked to go to the answer. */
  readonly wanted: number
  /** Says which parts of the input the evidence in view is about. */
  readonly onPoint: (spans: readonly Span[]) => void
  readonly shown: Span | null
  readonly onShow: (span: Span) => void
  readonly onExample: (text: string) => void
  readonly local: LocalParts | null
}

/** What the engine says of the input, whatever that is. */
export function Answer(props: AnswerProps) {
  const { state, wanted } = props
  const section = useRef<HTMLElement>(null)
  const followed = useRef(0)
  // Once the answer to what was asked for is there, the focus goes to its heading.
  useEffect(() => {
    if (wanted === followed.current || state.isWorking || !state.reading) return
    followed.current = wanted
    section.current?.querySelector<HTMLElement>('h2')?.focus()
  }, [wanted, state])
  return (
    <section
      ref={section}
      className={styles['answer']}
      aria-label={texts.answer}
      aria-busy={state.isWorking || !isComplete(state)}
    >
      <p className="visually-hidden" aria-live="polite">
        {announcement(state)}
      </p>
      <Shown {...props} />
    </section>
  )
}

function Shown(props: AnswerProps) {
  const { reading, failure, isWorking, isReady, again } = props.state
  if (failure !== null) return <Broken again={again} />
  if (!reading) return isWorking ? <Working isReady={isReady} /> : <Empty onExample={props.onExample} />
  if (!reading.ok) return <Unreadable reason={reading.reason} />
  if (reading.refusals.length === 0) return <Accepted accepted={reading.accepted} />
  return <Refusals key={props.pastes} {...props} reading={reading} />
}

function isComplete({ reading }: AnswerProps['state']): boolean {
  return !reading?.ok || reading.done === reading.refused
}

function announcement(state: AnswerProps['state']): string {
  const { reading, isWorking } = state
  if (isWorking || !reading || !isComplete(state)) return ''
  if (!reading.ok) return reading.reason
  const best = reading.refusals[0]?.report.causes[0]
  return best ? texts.announce(best.title, percent(best.probability)) : ''
}
