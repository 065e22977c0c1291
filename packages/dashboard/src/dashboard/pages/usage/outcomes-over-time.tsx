import { useMemo } from 'react'
import { barsOf, startsOf, stepOf } from '../../../parts/charts/bars.ts'
import { byOutcome, type OutcomeCount } from '../../../parts/charts/outcomes.ts'
import { StackedBars } from '../../../parts/charts/stacked-bars.tsx'
import { Section } from '../../../parts/section.tsx'
import { texts } from '../../../texts/usage.ts'
import { spans, type Span } from '../../address/span.ts'

interface Props {
  readonly items: readonly OutcomeCount[]
  readonly span: Span
  /** When the items were read, milliseconds since the epoch. */
  readonly now: number
}

export function OutcomesOverTime({ items, span, now }: Props) {
  const { series, counted } = useMemo(() => byOutcome(items), [items])
  const bars = useMemo(() => {
    const hours = spans[span]
    return barsOf(counted, startsOf(now - hours * 3_600_000, now, stepOf(hours)))
  }, [counted, span, now])
  return (
    <Section title={texts.overTime}>
      <StackedBars label={texts.overTime} bars={bars} series={series} height={280} />
    </Section>
  )
}
