import { Text, Title } from '@mantine/core'
import type { Report } from '@why401/core'
import { IconCircleCheck, IconHelpCircle, IconPlugConnectedX } from '@tabler/icons-react'
import { Status } from '../../../parts/status.tsx'
import { texts } from '../../../texts/local.ts'
import styles from '../local.module.css'

/** What came of the proof. */
export function Verdict({ report }: { readonly report: Report }) {
  return (
    <div className={styles['result']} data-outcome={outcomeOf(report)} role="status">
      <Said report={report} />
      <Text size="xs" c="dimmed">
        {texts.requests(report.requestsSent)}
      </Text>
    </div>
  )
}

function outcomeOf({ outcome, causes }: Report): string {
  return outcome === 'refused' ? (causes[0]?.status ?? 'possible') : outcome
}

function Said({ report }: { readonly report: Report }) {
  const { outcome, causes, status, next } = report
  const [best] = causes
  if (outcome === 'accepted')
    return <Lines tone="good" word={texts.acceptedNow} lines={[texts.acceptedText(status), ...wordsOf(next)]} />
  if (outcome !== 'refused' || !best) return <Lines tone="bad" word={texts.noAnswerCame} lines={wordsOf(next)} />
  const isProven = best.status === 'proven'
  const told = best.evidence.filter(({ kind }) => kind === 'experiment').map(({ text }) => text)
  return (
    <Lines
      tone={isProven ? 'good' : 'warning'}
      word={isProven ? texts.proven : best.status === 'likely' ? texts.likely : texts.notProven}
      title={isProven ? best.title : `${best.title} (${texts.percent(best.probability)})`}
      lines={[best.explanation, ...told, ...wordsOf(next)]}
    />
  )
}

function wordsOf(next: Report['next']): readonly string[] {
  return next.map(({ text }) => text)
}

interface LinesProps {
  readonly tone: 'good' | 'warning' | 'bad'
  readonly word: string
  readonly title?: string
  readonly lines: readonly string[]
}

const signs = { good: IconCircleCheck, warning: IconHelpCircle, bad: IconPlugConnectedX } as const

function Lines({ tone, word, title, lines }: LinesProps) {
  return (
    <>
      <Text size="sm" fw={600} component="div">
        <Status tone={tone} icon={signs[tone]} word={word} />
      </Text>
      {title !== undefined && <Title order={3}>{title}</Title>}
      {lines.map((line) => (
        <Text key={line} size="sm">
          {line}
        </Text>
      ))}
    </>
  )
}
