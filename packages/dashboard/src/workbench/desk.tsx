import type { InputKind } from '@why401/core'
import { useCallback, useMemo, useState } from 'react'
import { Answer } from './answer/answer.tsx'
import type { GivenAnswer } from './answer/given.ts'
import type { Span } from './engine/messages.ts'
import { InputPanel } from './input/input-panel.tsx'
import type { LocalParts } from './local-parts.ts'
import { isPasted, useReading, type Input } from './use-reading.ts'
import styles from './workbench.module.css'

interface Pointed {
  readonly spans: readonly Span[]
  readonly shown: Span | null
}

const nowhere: Pointed = { spans: [], shown: null }

function isSame(one: Span, other: Span | null): boolean {
  return one.start === other?.start && one.end === other.end
}

/** The input at one side, what it means at the other. */
export function Desk({ local }: { readonly local: LocalParts | null }) {
  const [text, setText] = useState('')
  const [as, setAs] = useState<InputKind | 'auto'>('auto')
  const [given, setGiven] = useState<readonly GivenAnswer[]>([])
  const [pointed, setPointed] = useState(nowhere)
  const [wanted, setWanted] = useState(0)
  /** Counts the texts that came at once: what was chosen in the answer to one is no choice in that to another. */
  const [pastes, setPastes] = useState(0)
  const input = useMemo((): Input => {
    const answered = given.flatMap(({ remark }) => remark ?? [])
    return { text, as, answered, said: given.flatMap(({ remark, answer }) => (remark ? [] : answer)) }
  }, [text, as, given])
  const state = useReading(input)
  const point = useCallback((spans: readonly Span[]) => {
    setPointed(({ shown }) => ({ spans, shown: spans.find((span) => isSame(span, shown)) ?? null }))
  }, [])

  const take = (next: string): void => {
    setText(next)
    if (isPasted(text, next)) setPastes(pastes + 1)
    setGiven([])
    setPointed(nowhere)
  }
  /** What was pressed is gone with the answer that it changes; the focus goes on to the new one. */
  const want = (): void => setWanted(wanted + 1)
  return (
    <div className={styles['desk']}>
      <InputPanel
        text={text}
        onText={take}
        as={as}
        onAs={setAs}
        reading={state.reading}
        spans={pointed.spans}
        shown={pointed.shown}
        onWant={want}
      />
      <Answer
        pastes={pastes}
        text={text}
        state={state}
        given={given}
        onGiven={(given) => {
          setGiven(given)
          want()
        }}
        wanted={wanted}
        onPoint={point}
        shown={pointed.shown}
        onShow={(shown) => setPointed({ ...pointed, shown: { ...shown } })}
        onExample={(text) => {
          take(text)
          want()
        }}
        local={local}
      />
    </div>
  )
}
