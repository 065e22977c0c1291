import { useMemo } from 'react'
import { barsOf } from '../../../parts/charts/bars.ts'
import { byOutcome, type OutcomeCount } from '../../../parts/charts/outcomes.ts'
import { StackedBars } from '../../../parts/charts/stacked-bars.tsx'
import { Section } from '../../../parts/section.tsx'
import { texts } from '../../../texts/usage.ts'

interface Props {
  readonly items: readonly OutcomeCount[]
  /** Of the bars, milliseconds since the epoch. */
  readonly starts: readonly number[]
}

export function OutcomesOverTime({ items, starts }: Props) {
  const { series, counted } = useMemo(() => byOutcome(items), [items])
  const bars = useMemo(() => barsOf(counted, starts), [counted, starts])
  return (
    <Section title={texts.overTime}>
      <StackedBars label={texts.overTime} bars={bars} series={series} height={280} />
    </Section>
  )
}
