import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { barsOf, startsOf, stepOf } from '../../../parts/charts/bars.ts'
import { causeColours } from '../../../parts/charts/colours.ts'
import { StackedBars } from '../../../parts/charts/stacked-bars.tsx'
import { texts } from '../../../texts/refusals.ts'
import { spanOf, spans } from '../../address/span.ts'
import { groupsQuery, type RefusalFilters } from './queries.ts'

const height = 132
const series = [{ name: 'refused', label: texts.count, color: causeColours[0] }]

/** How many were refused when, of what the filters leave. */
export function Trend({ filters }: { readonly filters: RefusalFilters }) {
  const { data, dataUpdatedAt } = useQuery(groupsQuery('hour', filters))
  const hours = spans[spanOf(filters.span)]
  const bars = useMemo(() => {
    const items = (data ?? []).map(({ hour = '', count }) => ({ hour, series: 'refused', count }))
    return barsOf(items, startsOf(dataUpdatedAt - hours * 3_600_000, dataUpdatedAt, stepOf(hours)))
  }, [data, dataUpdatedAt, hours])
  if (!data) return <Skeleton height={height + 32} />
  return <StackedBars label={texts.trend} bars={bars} series={series} height={height} />
}
