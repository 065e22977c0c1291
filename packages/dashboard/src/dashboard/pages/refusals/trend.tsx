import { Skeleton } from '@mantine/core'
import { useMemo } from 'react'
import { buckets, stepOf } from '../../../parts/charts/buckets.ts'
import { OverTime } from '../../../parts/charts/over-time.tsx'
import { texts } from '../../../texts/refusals.ts'
import { spanOf, spans } from '../../address/span.ts'
import { useGroups, type RefusalFilters } from './queries.ts'

const height = 132
const series = [{ name: 'refused', label: texts.count, color: 'red.7' }]

/** How many were refused when, of what the filters leave. */
export function Trend({ filters }: { readonly filters: RefusalFilters }) {
  const { data, dataUpdatedAt } = useGroups('hour', filters)
  const hours = spans[spanOf(filters.span)]
  const bars = useMemo(() => {
    const items = (data ?? []).map(({ hour = '', count }) => ({ hour, series: 'refused', count }))
    return buckets(items, dataUpdatedAt - hours * 3_600_000, dataUpdatedAt, stepOf(hours))
  }, [data, dataUpdatedAt, hours])
  if (!data) return <Skeleton height={height + 32} />
  return <OverTime label={texts.trend} bars={bars} series={series} height={height} />
}
