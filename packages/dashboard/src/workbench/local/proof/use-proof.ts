import { useCallback, useEffect, useRef, useState } from 'react'
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

/** A proof of the refusal in this input. It ends with the component, and another input begins anew. */
export function useProof(input: string, refusal: number | undefined): Proving {
  const [state, setState] = useState(idle)
  const running = useRef<AbortController | null>(null)

  useEffect(() => {
    setState(idle)
    return () => running.current?.abort()
  }, [input, refusal])

  const start = useCallback(
    (agreed?: Agreed) => {
      const controller = new AbortController()
      running.current = controller
      setState({ ...idle, phase: 'running' })
      const take = (event: ProofEvent): void => {
        if (!controller.signal.aborted) setState((now) => ({ ...now, course: advanced(now.course, event) }))
      }
      const asked = { input, ...(refusal === undefined ? {} : { refusal }), ...(agreed ? { agreed } : {}) }
      void follow('/local/prove', asked, take, controller.signal).then(
        () => setState((now) => ({ ...now, phase: 'ended' })),
        (error: Error) => {
          if (!controller.signal.aborted) setState((now) => ({ ...now, phase: 'ended', error }))
        },
      )
    },
    [input, refusal],
  )
  const cancel = useCallback(() => {
    running.current?.abort()
    setState((now) => ({ ...now, phase: 'cancelled' }))
  }, [])
  const decline = useCallback(() => setState(idle), [])

  const { course, phase, error } = state
  return {
    course,
    isRunning: phase === 'running',
    isCancelled: phase === 'cancelled',
    error,
    start,
    cancel,
    decline,
  }
}
