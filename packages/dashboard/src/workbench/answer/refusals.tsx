import { Badge, Text } from '@mantine/core'
import { whoAnswered } from '@why401/core'
import { useState } from 'react'
import { texts } from '../../texts/workbench.ts'
import type { Reading, Refusal } from '../engine/messages.ts'
import type { AnswerProps } from './answer.tsx'
import { Diagnosis } from './diagnosis.tsx'
import styles from './answer.module.css'

interface Props extends AnswerProps {
  readonly reading: Extract<Reading, { readonly ok: true }>
}

/** The refusals of the input to choose from, and the chosen one. */
export function Refusals({ reading, ...props }: Props) {
  const [place, setPlace] = useState(0)
  const { refusals } = reading
  const chosen = refusals.find(({ places }) => places.includes(place)) ?? refusals[0]
  if (!chosen) return null
  return (
    <>
      {refusals.length > 1 && (
        <nav aria-label={texts.refusals} className={styles['refusals']}>
          <Text size="sm" fw={600}>
            {texts.refusalsFound(reading.refused, reading.done)}
          </Text>
          <ul className={styles['list']}>
            {refusals.map((refusal) => (
              <li key={refusal.places[0]}>
                <Choice
                  refusal={refusal}
                  isChosen={refusal === chosen}
                  onChoose={() => setPlace(refusal.places[0] ?? 0)}
                />
              </li>
            ))}
          </ul>
          {reading.unlisted > 0 && (
            <Text size="sm" c="dimmed">
              {texts.unlisted(reading.unlisted)}
            </Text>
          )}
        </nav>
      )}
      <Diagnosis key={chosen.places[0]} refusal={chosen} {...props} />
    </>
  )
}

interface ChoiceProps {
  readonly refusal: Refusal
  readonly isChosen: boolean
  readonly onChoose: () => void
}

function Choice({ refusal: { report, request, places }, isChosen, onChoose }: ChoiceProps) {
  const more = places.length - 1
  return (
    <button type="button" className={styles['choice']} aria-current={isChosen} onClick={onChoose}>
      <span className={styles['mono']}>{request ?? texts.noRequest}</span>
      <span className={styles['choiceMore']}>
        {[whoAnswered(report), report.causes[0]?.title ?? texts.noCause].filter((part) => part !== '').join(' · ')}
        {more > 0 && (
          <Badge variant="default" size="sm">
            {texts.alike(more)}
          </Badge>
        )}
      </span>
    </button>
  )
}
