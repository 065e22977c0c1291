import { Center, SegmentedControl, Skeleton, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { barsOf } from '../../../../../parts/charts/bars.ts'
import { byOutcome } from '../../../../../parts/charts/outcomes.ts'
import { StackedBars } from '../../../../../parts/charts/stacked-bars.tsx'
import { labels } from '../../../../../parts/charts/words.ts'
import { Failed } from '../../../../../parts/failed.tsx'
import { Section } from '../../../../../parts/section.tsx'
import { texts } from '../../../../../texts/key-usage.ts'
import { useKeyUsage, type Usage } from '../queries.ts'
import { startsOf, type Span } from './starts.ts'

const height = 220
/** With legend and table: nothing moves when the chart comes. */
const wholeHeight = height + 63

export function UsageSection({ keyId }: { readonly keyId: string }) {
  const [span, setSpan] = useState<Span>('week')
  // Until another span is chosen the bars stay where they are.
  const { starts, end } = useMemo(() => ({ starts: startsOf(span, Date.now()), end: Date.now() }), [span])
  const { data, error, refetch } = useKeyUsage(keyId, starts[0] ?? 0, end)
  return (
    <Section
      title={texts.usage}
      actions={
        <SegmentedControl
          size="xs"
          value={span}
          onChange={(value) => setSpan(value as Span)}
          data={Object.entries(texts.spans).map(([value, label]) => ({ value, label }))}
          aria-label={texts.span}
        />
      }
    >
      {error && <Failed error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton height={wholeHeight} />}
      {data?.items.length === 0 && (
        <Center h={wholeHeight}>
          <Text size="sm" c="dimmed">
            {texts.none}
          </Text>
        </Center>
      )}
      {data && data.items.length > 0 && <Drawn items={data.items} starts={starts} span={span} />}
    </Section>
  )
}

interface DrawnProps {
  readonly items: Usage
  readonly starts: readonly number[]
  readonly span: Span
}

function Drawn({ items, starts, span }: DrawnProps) {
  const { series, counted } = useMemo(() => byOutcome(items), [items])
  const bars = useMemo(() => barsOf(counted, starts), [counted, starts])
  const labelOf = span === 'day' ? labels.hour : labels.day
  return <StackedBars label={texts.usage} bars={bars} series={series} height={height} labelOf={labelOf} />
}
