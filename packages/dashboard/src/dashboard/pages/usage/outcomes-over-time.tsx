import { useMemo } from 'react'
import { buckets, stepOf } from '../../../parts/charts/buckets.ts'
import { OverTime, type Series } from '../../../parts/charts/over-time.tsx'
import { Section } from '../../../parts/section.tsx'
import { texts } from '../../../texts/usage.ts'
import { spans, type Span } from '../../address/span.ts'
import { drawnApart, granted, rest, type OutcomeCount, type Total } from './outcomes.ts'

interface Props {
  readonly items: readonly OutcomeCount[]
  readonly all: readonly Total[]
  readonly span: Span
  /** When the items were read, milliseconds since the epoch. */
  readonly now: number
}

/** Told apart by lightness too, for whoever does not see the hues. */
const colours = ['red.8', 'orange.5', 'violet.6', 'yellow.3'] as const

export function OutcomesOverTime({ items, all, span, now }: Props) {
  const apart = useMemo(() => drawnApart(all, colours.length), [all])
  const hasRest = all.length > apart.length + (all.some(({ name }) => name === granted) ? 1 : 0)
  const bars = useMemo(() => {
    const shown = new Set([granted, ...apart])
    const counted = items.map(({ hour, outcome, count }) => ({
      hour,
      series: keyOf(shown.has(outcome) ? outcome : rest),
      count,
    }))
    return buckets(counted, now - spans[span] * 3_600_000, now, stepOf(spans[span]))
  }, [items, apart, span, now])
  const series: readonly Series[] = [
    { name: granted, label: texts.granted, color: 'sea.6' },
    ...apart.map((code, at) => ({ name: keyOf(code), label: code, color: colours[at] ?? 'gray.6' })),
    ...(hasRest ? [{ name: rest, label: texts.otherCauses, color: 'gray.6' }] : []),
  ]
  return (
    <Section title={texts.overTime}>
      <OverTime label={texts.overTime} bars={bars} series={series} height={280} />
    </Section>
  )
}

/** The chart takes a dot for a path into its data. */
const keyOf = (outcome: string): string => outcome.replace('.', '_')
