import { useId, useLayoutEffect, useMemo, useRef, type ReactNode } from 'react'
import { texts } from '../../texts/workbench.ts'
import type { Span } from '../engine/messages.ts'
import { longestShown } from '../engine/longest-shown.ts'
import { piecesOf } from './pieces.ts'
import styles from './input.module.css'

interface Props {
  readonly text: string
  readonly onText: (text: string) => void
  /** Marked in the text; `shown` among them is scrolled to. */
  readonly spans: readonly Span[]
  readonly shown: Span | null
  readonly onWant: () => void
  readonly label: ReactNode
}

/**
 * The text as it was pasted. Marks lie behind it: the same text, unseen, in a box of the same measures, since a text field
 * can mark nothing but its selection.
 */
export function Editor({ text, onText, spans, shown, onWant, label }: Props) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const marks = useRef<HTMLDivElement>(null)
  const pieces = useMemo(() => piecesOf(text, spans, shown), [text, spans, shown])

  // Before it is drawn, and both boxes: the event of scrolling comes a frame later, and the mark would be seen elsewhere.
  useLayoutEffect(() => {
    const mark = shown && marks.current?.querySelector<HTMLElement>(`[data-start="${shown.start}"]`)
    if (!mark || !field.current) return
    field.current.scrollTop = Math.max(0, mark.offsetTop - field.current.clientHeight / 3)
    marks.current?.scrollTo({ top: field.current.scrollTop })
    field.current.scrollIntoView({ block: 'nearest' })
  }, [shown])

  return (
    <>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <div className={styles['editor']}>
        <div className={styles['marks']} ref={marks} aria-hidden="true">
          {pieces.map(({ text, span }) =>
            span ? (
              <mark key={`${span.start}`} data-start={span.start} data-shown={span.start === shown?.start}>
                {text}
              </mark>
            ) : (
              text
            ),
          )}
          {'\n'}
        </div>
        <textarea
          id={id}
          ref={field}
          className={styles['field']}
          value={text}
          placeholder={texts.placeholder}
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => onText(target.value)}
          onScroll={({ currentTarget }) => marks.current?.scrollTo({ top: currentTarget.scrollTop })}
          onPaste={(event) => {
            // So long a text would be laid out twice before it is put away.
            const pasted = event.clipboardData.getData('text/plain')
            if (pasted.length <= longestShown) return
            event.preventDefault()
            onText(pasted)
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || text.trim() === '') return
            event.preventDefault()
            onWant()
          }}
        />
      </div>
      <p id={`${id}-hint`} className={styles['hint']}>
        {texts.answerNow}
      </p>
    </>
  )
}
