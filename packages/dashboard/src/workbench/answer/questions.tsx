import { Button, CloseButton, Text } from '@mantine/core'
import type { Report } from '@why401/core'
import { texts } from '../../texts/workbench.ts'
import type { Ask } from '../engine/messages.ts'
import type { GivenAnswer } from './given.ts'
import { OwnWords } from './own-words.tsx'
import { Section } from './section.tsx'
import styles from './answer.module.css'

interface Props {
  readonly asks: readonly Ask[]
  readonly report: Report
  readonly given: readonly GivenAnswer[]
  readonly onGiven: (given: readonly GivenAnswer[]) => void
}

/** What is asked, that of most weight first, and what was answered, which can be taken back. */
export function Questions({ asks, report, given, onGiven }: Props) {
  const open = asks.filter(({ text }) => !given.some(({ question }) => question === text))
  const other = report.next.filter(({ kind }) => kind !== 'question')
  if (open.length + other.length + given.length === 0) return null
  const answer = (one: GivenAnswer): void => onGiven([...given, one])
  return (
    <Section title={open.length > 0 ? texts.question : given.length > 0 ? texts.given : texts.otherSteps}>
      {open.length > 0 && (
        <ul className={styles['asks']}>
          {open.map((ask) => (
            <li key={ask.text}>
              <Text size="sm" fw={500}>
                {ask.text}
              </Text>
              <Choices ask={ask} onAnswer={answer} />
            </li>
          ))}
        </ul>
      )}
      {given.length > 0 && <Given given={given} onGiven={onGiven} />}
      {other.map(({ text }) => (
        <Text key={text} size="sm" c="dimmed">
          {text}
        </Text>
      ))}
    </Section>
  )
}

function Choices({
  ask: { text, choices },
  onAnswer,
}: {
  readonly ask: Ask
  readonly onAnswer: (one: GivenAnswer) => void
}) {
  if (!choices)
    return <OwnWords question={text} onSay={(answer) => onAnswer({ question: text, answer, remark: null })} />
  const { remark, agrees, denies } = choices
  return (
    <div className={styles['choices']} role="group" aria-label={text}>
      {[agrees, denies].map((answer) => (
        <Button
          key={answer}
          size="xs"
          variant="default"
          onClick={() => onAnswer({ question: text, answer, remark: { remark, agrees: answer === agrees } })}
        >
          {answer}
        </Button>
      ))}
    </div>
  )
}

function Given({ given, onGiven }: Pick<Props, 'given' | 'onGiven'>) {
  return (
    <ul className={styles['given']}>
      {given.map((one) => (
        <li key={one.question}>
          <span>
            {one.question} <strong>{one.answer}</strong>
          </span>
          <CloseButton
            size="sm"
            aria-label={texts.withdraw(one.question)}
            onClick={() => onGiven(given.filter((other) => other !== one))}
          />
        </li>
      ))}
    </ul>
  )
}
