import { Button, Center, ColorSwatch, Group, SegmentedControl, Skeleton, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { lazy, Suspense, useMemo, useState } from 'react'
import { Failed } from '../../../../../parts/failed.tsx'
import { Section } from '../../../../../parts/section.tsx'
import { texts } from '../../../../../texts/key-usage.ts'
import { useKeyUsage } from '../queries.ts'
import { barsOf, outcomesOf, startsOf, type Span } from './buckets.ts'
import { colourOf } from './look.ts'
import { UsageTable } from './usage-table.tsx'

const UsageChart = lazy(async () => ({ default: (await import('./usage-chart.tsx')).UsageChart }))

/** As high as the chart: nothing moves when it comes. */
const height = 220

export function UsageSection({ keyId }: { readonly keyId: string }) {
  const [span, setSpan] = useState<Span>('week')
  const [isTable, { toggle }] = useDisclosure(false)
  // Until another span is chosen the bars stay where they are.
  const { starts, end } = useMemo(() => ({ starts: startsOf(span, Date.now()), end: Date.now() }), [span])
  const { data, error, refetch } = useKeyUsage(keyId, starts[0] ?? 0, end)
  const bars = useMemo(() => barsOf(data?.items ?? [], starts), [data, starts])
  const outcomes = useMemo(() => outcomesOf(data?.items ?? []), [data])
  const names = useMemo(() => outcomes.map(([name]) => name), [outcomes])
  return (
    <Section
      title={texts.usage}
      actions={
        <>
          <Button size="xs" variant="default" onClick={toggle} aria-pressed={isTable}>
            {isTable ? texts.asChart : texts.asTable}
          </Button>
          <SegmentedControl
            size="xs"
            value={span}
            onChange={(value) => setSpan(value as Span)}
            data={Object.entries(texts.spans).map(([value, label]) => ({ value, label }))}
            aria-label={texts.span}
          />
        </>
      }
    >
      {error && <Failed error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton height={height + 34} />}
      {data && outcomes.length === 0 && (
        <Center h={height + 34}>
          <Text size="sm" c="dimmed">
            {texts.none}
          </Text>
        </Center>
      )}
      {data && outcomes.length > 0 && (
        <>
          <Totals outcomes={outcomes} />
          {isTable ? (
            <UsageTable bars={bars} outcomes={names} span={span} />
          ) : (
            <Suspense fallback={<Skeleton height={height} />}>
              <UsageChart bars={bars} outcomes={names} span={span} />
            </Suspense>
          )}
        </>
      )}
    </Section>
  )
}

/** The legend, with sums. */
function Totals({ outcomes }: { readonly outcomes: readonly (readonly [string, number])[] }) {
  return (
    <Group gap="md" mb="sm">
      {outcomes.map(([outcome, sum], at) => (
        <Group key={outcome} gap={6} wrap="nowrap">
          <ColorSwatch size={10} radius={2} withShadow={false} color={cssColour(colourOf(outcome, at))} />
          <Text size="sm">
            {outcome === 'ok' ? (
              texts.granted
            ) : (
              <span style={{ fontFamily: 'var(--mantine-font-family-monospace)' }}>{outcome}</span>
            )}{' '}
            {sum.toLocaleString('en')}
          </Text>
        </Group>
      ))}
    </Group>
  )
}

const cssColour = (colour: string): string => `var(--mantine-color-${colour.replace('.', '-')})`
