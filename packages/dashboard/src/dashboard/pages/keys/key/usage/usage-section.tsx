import { Center, SegmentedControl, Skeleton, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { barsOf } from '../../../../../parts/charts/bars.ts'
import { byOutcome } from '../../../../../parts/charts/outcomes.ts'
import { StackedBars } from '../../../../../parts/charts/stacked-bars.tsx'
import { labels } from '../../../../../parts/charts/words.ts'
import { Failed } from '../../../../../parts/failed.tsx'
import { Section } from '../../../../../parts/section.tsx'
import { texts } from '../../../../../texts/key-usage.ts'
import { keyUsageQuery, type KeyUsage } from '../queries.ts'
import { usualSpan, type Span } from './starts.ts'

const height = 220
/** With legend and table: nothing moves when the chart comes. */
const wholeHeight = height + 63

export function UsageSection({ keyId }: { readonly keyId: string }) {
  const [span, setSpan] = useState<Span>(usualSpan)
  const { data, error, refetch } = useQuery(keyUsageQuery(keyId, span))
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
      {data && data.items.length > 0 && <Drawn usage={data} />}
    </Section>
  )
}

function Drawn({ usage: { items, starts, span } }: { readonly usage: KeyUsage }) {
  const { series, counted } = useMemo(() => byOutcome(items), [items])
  const bars = useMemo(() => barsOf(counted, starts), [counted, starts])
  const labelOf = span === 'day' ? labels.hour : labels.day
  return <StackedBars label={texts.usage} bars={bars} series={series} height={height} labelOf={labelOf} />
}
