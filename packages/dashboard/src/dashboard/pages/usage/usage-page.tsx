import { Skeleton } from '@mantine/core'
import { IconChartBar } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { totals } from '../../../parts/charts/outcomes.ts'
import { Choice } from '../../../parts/choice.tsx'
import { Empty } from '../../../parts/empty.tsx'
import { Failed } from '../../../parts/failed.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { texts } from '../../../texts/usage.ts'
import { spanOf } from '../../address/span.ts'
import { useFilters } from '../../address/use-filters.ts'
import { useMay } from '../../session/session.tsx'
import { BusiestKeys } from './busiest-keys.tsx'
import { Figures } from './figures.tsx'
import { OutcomesOverTime } from './outcomes-over-time.tsx'
import { filterNames, usageQuery, type UsageOfSpan } from './queries.ts'
import { TopCauses } from './top-causes.tsx'
import styles from './usage-page.module.css'

const choices = Object.entries(texts.spans).map(([value, label]) => ({ value, label }))

export function UsagePage() {
  const { filters, change } = useFilters(filterNames)
  const span = spanOf(filters.span)
  const { data, error, refetch } = useQuery(usageQuery(span))
  return (
    <>
      <PageHead title={texts.title} about={texts.about}>
        <Choice
          label={texts.span}
          isLabelHidden
          choices={choices}
          value={span}
          onChange={(next) => change({ span: next })}
        />
      </PageHead>
      {error && <Failed error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton height={560} />}
      {data?.total === 0 && <Empty icon={IconChartBar} title={texts.none} hint={texts.noneHint} />}
      {data && data.total > 0 && <Shown of={data} />}
    </>
  )
}

function Shown({ of: { items, span, starts } }: { readonly of: UsageOfSpan }) {
  const all = useMemo(() => totals(items), [items])
  const mayReadKeys = useMay('keys:read')
  return (
    <div className={styles['page']}>
      <Figures all={all} />
      <OutcomesOverTime items={items} starts={starts} />
      <div className={styles['tables']}>
        <TopCauses all={all} span={span} />
        {mayReadKeys && <BusiestKeys span={span} />}
      </div>
    </div>
  )
}
