import { Text, Title } from '@mantine/core'
import type { CauseId, Report, ReportedCause } from '@why401/core'
import { percent, whoAnswered } from '@why401/core'
import { useEffect, useMemo, useState } from 'react'
import { texts } from '../../texts/workbench.ts'
import { CausePage } from '../cause/cause-page.tsx'
import type { Refusal, Span } from '../engine/messages.ts'
import type { AnswerProps } from './answer.tsx'
import { Evidence } from './evidence.tsx'
import { Fix } from './fix.tsx'
import { Keys } from './keys.tsx'
import { Ranking } from './ranking.tsx'
import { Questions } from './questions.tsx'
import styles from './answer.module.css'

interface Props extends AnswerProps {
  readonly refusal: Refusal
}

/** One refusal: its causes by likelihood, and all about the one that is chosen, which is the likeliest at first. */
export function Diagnosis({ refusal, onPoint, local, text, ...props }: Props) {
  const [proven, setProven] = useState<{ readonly of: Refusal; readonly report: Report } | null>(null)
  // what was proven of this very refusal stands over what was thought of it
  const report = proven?.of === refusal ? proven.report : refusal.report
  // then nothing is left to ask
  const isProven = report.causes[0]?.status === 'proven'
  const [wish, setWish] = useState<CauseId | null>(null)
  const cause = report.causes.find(({ id }) => id === wish) ?? report.causes[0]
  const spans = useMemo(
    (): readonly (Span | null)[] => (cause ? (refusal.spans[cause.id] ?? []) : []),
    [refusal, cause],
  )
  useEffect(() => onPoint([...spans.flatMap((span) => span ?? []), ...refusal.defects]), [onPoint, spans, refusal])
  return (
    <>
      {cause ? <Headline refusal={refusal} report={report} cause={cause} /> : <NoCause refusal={refusal} />}
      {report.causes.length > 1 && <Ranking causes={report.causes} chosen={cause?.id ?? null} onChoose={setWish} />}
      {!isProven && <Questions asks={refusal.asks} report={report} given={props.given} onGiven={props.onGiven} />}
      {local && (
        <local.Actions
          input={text}
          report={report}
          refusal={refusal.places[0] ?? 0}
          onReport={(found) => setProven({ of: refusal, report: found })}
        />
      )}
      <div className={styles['beside']}>
        <div className={styles['column']}>
          {cause && <Evidence items={cause.evidence} spans={spans} shown={props.shown} onShow={props.onShow} />}
          {cause && <Fix cause={cause} command={refusal.commands[cause.id] ?? null} />}
          <Keys keys={refusal.keys} provider={refusal.provider} />
        </div>
        {cause && <CausePage key={cause.id} id={cause.id} />}
      </div>
    </>
  )
}

function Headline({
  refusal: { request, places },
  report,
  cause,
}: {
  readonly refusal: Refusal
  readonly report: Report
  readonly cause: ReportedCause
}) {
  const chance = texts.chance(cause.status, percent(cause.probability))
  const who = whoAnswered(report)
  return (
    <div className={styles['headline']}>
      <Text size="sm" className={styles['facts'] ?? ''}>
        <span className={styles['chance']}>{chance}</span>
        <code>{cause.id}</code>
        {who !== '' && <span>{who}</span>}
      </Text>
      <Title order={2} tabIndex={-1}>
        {cause.title}
      </Title>
      <Text>{cause.explanation}</Text>
      {request && (
        <Text size="sm" c="dimmed" className={styles['mono'] ?? ''}>
          {request}
        </Text>
      )}
      {places.length > 1 && (
        <Text size="sm" c="dimmed">
          {texts.alike(places.length - 1)}
        </Text>
      )}
    </div>
  )
}

function NoCause({ refusal: { report } }: { readonly refusal: Refusal }) {
  const isKey = report.outcome === 'no-exchange'
  const isWhole = isKey && report.keys.every(({ defects }) => defects.length === 0)
  return (
    <div className={styles['headline']}>
      <Title order={2} tabIndex={-1}>
        {isWhole ? texts.nothingWrong : texts.noCause}
      </Title>
      {isKey && <Text c="dimmed">{texts.nothingWrongHint}</Text>}
    </div>
  )
}
