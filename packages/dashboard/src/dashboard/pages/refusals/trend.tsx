import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { barsOf } from '../../../parts/charts/bars.ts'
import { causeColours } from '../../../parts/charts/colours.ts'
import { StackedBars } from '../../../parts/charts/stacked-bars.tsx'
import { texts } from '../../../texts/refusals.ts'
import { trendQuery, type RefusalFilters } from './queries.ts'

const height = 132
const series = [{ name: 'refused', label: texts.count, color: causeColours[0] }]

/** How many were refused when, of what the filters leave. */
export function Trend({ filters }: { readonly filters: RefusalFilters }) {
  const { data } = useQuery(trendQuery(filters))
  const bars = useMemo(() => {
    const items = (data?.items ?? []).map(({ hour = '', count }) => ({ hour, series: 'refused', count }))
    return barsOf(items, data?.starts ?? [])
  }, [data])
  if (!data) return <Skeleton height={height + 32} />
  return <StackedBars label={texts.trend} bars={bars} series={series} height={height} />
}
