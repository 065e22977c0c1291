import { Button, Group, Text, Title } from '@mantine/core'
import type { Report } from '@why401/core'
import { IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react'
import { Problem } from '../../../parts/problem.tsx'
import { texts } from '../../../texts/local.ts'
import { useLocalSession } from '../server/queries.tsx'
import { AgreeDialog } from './agree-dialog.tsx'
import { Beliefs } from './beliefs.tsx'
import { comparedWith } from './course.ts'
import { StepCard } from './step-card.tsx'
import { useProof } from './use-proof.ts'
import { Verdict } from './verdict.tsx'
import styles from '../local.module.css'

interface Props {
  readonly input: string
  readonly refusal: number | undefined
  readonly onReport: (report: Report) => void
}

/** Sends the request and shows what is tried, as it is tried. */
export function ProvePanel({ input, refusal, onReport }: Props) {
  const { data: session, error: sessionError } = useLocalSession()
  const proving = useProof(input, refusal, onReport)
  const { course, isRunning, isCancelled, error, start, cancel, decline } = proving
  const { report } = course
  const hasSent = course.steps.length > 0
  return (
    <section className={styles['panel']} aria-label={texts.prove} aria-busy={isRunning}>
      <Group justify="space-between" align="flex-start" gap="sm">
        <Text size="sm" c="dimmed" className={styles['hint'] ?? ''}>
          {session?.offline ? texts.offline : texts.proveHint}{' '}
          {session && !session.offline && texts.atMost(session.maxRequests)}
        </Text>
        {isRunning ? (
          <Button variant="default" leftSection={<IconPlayerStop size={16} aria-hidden="true" />} onClick={cancel}>
            {texts.cancel}
          </Button>
        ) : (
          <Button
            leftSection={<IconPlayerPlay size={16} aria-hidden="true" />}
            disabled={session?.offline ?? false}
            onClick={() => start()}
          >
            {hasSent ? texts.proveAgain : texts.prove}
          </Button>
        )}
      </Group>
      <Problem error={sessionError ?? error} />
      {course.failed !== null && <Problem error={new Error(course.failed)} />}
      {isCancelled && (
        <Text size="sm" role="status">
          {texts.cancelled}
        </Text>
      )}
      {report && <Verdict report={report} />}
      {course.beliefs.length > 0 && !report && <Beliefs beliefs={course.beliefs} />}
      {hasSent && (
        <>
          <Title order={3}>{texts.course}</Title>
          <ol className={styles['steps']}>
            {course.steps.map((step, at) => (
              <StepCard
                key={step.sent.number}
                step={step}
                base={comparedWith(course, step)}
                isCurrent={isRunning && at === course.steps.length - 1}
              />
            ))}
          </ol>
        </>
      )}
      <AgreeDialog asks={course.asks} onAgree={start} onDecline={decline} />
    </section>
  )
}
