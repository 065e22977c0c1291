import type { Report } from '@why401/core'
import type { Ask, Belief, ProofEvent } from '../../../../../cli/src/ui/protocol.ts'

type Sending = Extract<ProofEvent, { type: 'sending' }>
type Answered = Extract<ProofEvent, { type: 'answered' }>
type Judged = Extract<ProofEvent, { type: 'judged' }>

/** One request of a proof, as far as it has come. */
export interface Step {
  readonly sent: Sending
  readonly answer: Answered | null
  readonly judged: Judged | null
}

/** A proof, as far as it has come. */
export interface Course {
  readonly steps: readonly Step[]
  readonly beliefs: readonly Belief[]
  /** Null until it has ended by itself. */
  readonly report: Report | null
  readonly failed: string | null
  /** What has to be agreed to before anything is sent; empty where nothing is asked. */
  readonly asks: readonly Ask[]
}

export const nothingSent: Course = { steps: [], beliefs: [], report: null, failed: null, asks: [] }

/** The course after one more event. */
export function advanced(course: Course, event: ProofEvent): Course {
  switch (event.type) {
    case 'asks':
      return { ...course, asks: event.asks }
    case 'sending':
      return { ...course, steps: [...course.steps, { sent: event, answer: null, judged: null }] }
    case 'answered':
      return withStep(course, event.number, { answer: event })
    case 'judged':
      return withStep(course, event.number, { judged: event })
    case 'beliefs':
      return { ...course, beliefs: event.causes }
    case 'report':
      return { ...course, report: event.report }
    case 'failed':
      return { ...course, failed: event.detail }
  }
}

function withStep(course: Course, number: number, more: Partial<Step>): Course {
  return { ...course, steps: course.steps.map((step) => (step.sent.number === number ? { ...step, ...more } : step)) }
}

/** The request that a step is to be compared with; null where there is none. */
export function comparedWith({ steps }: Course, { sent }: Step): Step | null {
  return steps.find((one) => one.sent.number === sent.against) ?? null
}
