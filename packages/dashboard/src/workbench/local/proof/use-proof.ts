import type { Report } from '@why401/core'
import { useEffect, useRef, useState } from 'react'
import type { Agreed, ProofEvent } from '../../../../../cli/src/ui/protocol.ts'
import { follow } from '../server/ask.ts'
import { advanced, nothingSent, type Course } from './course.ts'

export interface Proving {
  readonly course: Course
  readonly isRunning: boolean
  readonly isCancelled: boolean
  readonly error: Error | null
  readonly start: (agreed?: Agreed) => void
  readonly cancel: () => void
  /** Nothing is agreed to, so nothing is sent. */
  readonly decline: () => void
}

interface State {
  readonly course: Course
  readonly phase: 'idle' | 'running' | 'cancelled' | 'ended'
  readonly error: Error | null
}

const idle: State = { course: nothingSent, phase: 'idle', error: null }

/** A proof of one refusal in an input. It ends with the component, and another refusal begins anew. */
export function useProof(input: string, refusal: number | undefined, onReport: (report: Report) => void): Proving {
  const [state, setState] = useState(idle)
  const running = useRef<AbortController | null>(null)

  useEffect(() => {
    setState(idle)
    return () => running.current?.abort()
  }, [input, refusal])

  const start = (agreed?: Agreed): void => {
    const controller = new AbortController()
    running.current = controller
    setState({ ...idle, phase: 'running' })
    const unlessGone = (change: (now: State) => State): void => {
      if (!controller.signal.aborted) setState(change)
    }
    const take = (event: ProofEvent): void => {
      unlessGone((now) => ({ ...now, course: advanced(now.course, event) }))
      if (event.type === 'report' && !controller.signal.aborted) onReport(event.report)
    }
    const asked = { input, ...(refusal === undefined ? {} : { refusal }), ...(agreed ? { agreed } : {}) }
    void follow('/local/prove', asked, take, controller.signal).then(
      () => unlessGone((now) => ({ ...now, phase: 'ended' })),
      (error: Error) => unlessGone((now) => ({ ...now, phase: 'ended', error })),
    )
  }
  const cancel = (): void => {
    running.current?.abort()
    setState((now) => ({ ...now, phase: 'cancelled' }))
  }
  const { course, phase, error } = state
  const decline = (): void => setState(idle)
  return { course, isRunning: phase === 'running', isCancelled: phase === 'cancelled', error, start, cancel, decline }
}
