import { useCallback, useEffect, useRef, useState } from 'react'
import type { FromEngine, Question, Reading } from './engine/messages.ts'
import { startEngine } from './engine/start.ts'

/** Typing is answered after a rest of this many milliseconds, a paste at once. */
const rest = 200
/** So many characters at a time are pasted, not typed. */
const pasted = 12

/** Whether a text came in place of another at once, rather than by typing. */
export function isPasted(before: string, text: string): boolean {
  return Math.abs(text.length - before.length) >= pasted
}

export type Input = Omit<Question, 'id' | 'now'>

export interface ReadingState {
  /** The last one told, which may be of an older input while a new one is being read. */
  readonly reading: Reading | null
  readonly isWorking: boolean
  readonly isReady: boolean
  readonly failure: string | null
}

const nothing: ReadingState = { reading: null, isWorking: false, isReady: false, failure: null }

/** What the engine says of the input, which it reads in a worker. */
export function useReading(input: Input): ReadingState & { readonly again: () => void } {
  const worker = useRef<Worker | null>(null)
  const isReady = useRef(false)
  /** Asked before the engine was there. */
  const waiting = useRef<Question | null>(null)
  const latest = useRef(0)
  const lastText = useRef('')
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState(nothing)

  const engine = useCallback((): Worker => {
    if (worker.current) return worker.current
    const started = startEngine()
    const fail = (failure: string): void => {
      started.terminate()
      if (worker.current !== started) return
      worker.current = null
      isReady.current = false
      setState({ ...nothing, failure })
    }
    started.addEventListener('error', ({ message }) => fail(message || 'Error'))
    started.addEventListener('message', ({ data }: MessageEvent<FromEngine>) => {
      if (data.kind === 'failed') fail(data.message)
      else if (data.kind === 'ready') {
        isReady.current = true
        if (waiting.current) started.postMessage(waiting.current, [])
        setState((state) => ({ ...state, isReady: true }))
      } else if (data.id === latest.current)
        setState((state) => ({ ...state, reading: data.reading, isWorking: false, failure: null }))
    })
    return (worker.current = started)
  }, [])

  // The page is there before the engine is asked for.
  useEffect(() => {
    const timer = setTimeout(engine)
    return () => {
      clearTimeout(timer)
      worker.current?.terminate()
      worker.current = null
      isReady.current = false
    }
  }, [engine])

  useEffect(() => {
    const id = ++latest.current
    const isTyped = input.text !== lastText.current && !isPasted(lastText.current, input.text)
    lastText.current = input.text
    if (input.text.trim() === '') {
      engine()
      return setState((state) => ({ ...state, reading: null, isWorking: false, failure: null }))
    }
    setState((state) => ({ ...state, isWorking: true, failure: null }))
    const ask = (): void => {
      waiting.current = { ...input, id, now: Date.now() }
      const started = engine()
      if (isReady.current) started.postMessage(waiting.current, [])
    }
    const timer = setTimeout(ask, isTyped ? rest : 0)
    return () => clearTimeout(timer)
  }, [engine, input, attempt])

  return { ...state, again: () => setAttempt(attempt + 1) }
}
