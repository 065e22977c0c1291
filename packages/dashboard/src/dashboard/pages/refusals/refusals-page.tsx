import { Button, SegmentedControl, Stack } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { Link } from 'wouter'
import { PageHead } from '../../../parts/page-head.tsx'
import { texts } from '../../../texts/refusals.ts'
import { useFilters } from '../../address/use-filters.ts'
import { useMay } from '../../session/session.tsx'
import { RefusalFilterBar } from './filter-bar.tsx'
import { Groups } from './groups.tsx'
import { filterNames, viewOf, views, type Dimension } from './queries.ts'
import { RefusalList } from './refusal-list.tsx'
import { Trend } from './trend.tsx'

export function RefusalsPage() {
  const { filters, change } = useFilters(filterNames)
  const mayReplay = useMay('keys:read')
  const view = viewOf(filters.view)
  const drill = (by: Dimension, value: string): void => change({ [by]: value, view: 'list' }, true)
  return (
    <>
      <PageHead title={texts.refusals} about={texts.about}>
        {mayReplay && (
          <Button variant="default" component={Link} href="/policy-replay" leftSection={<IconHistory size={16} />}>
            {texts.replay}
          </Button>
        )}
      </PageHead>
      <Stack gap="md">
        <RefusalFilterBar filters={filters} onChange={change} />
        <Trend filters={filters} />
        <SegmentedControl
          size="xs"
          transitionDuration={0}
          aria-label={texts.show}
          data={views.map((value) => ({ value, label: texts.tabs[value] }))}
          value={view}
          onChange={(next) => change({ view: next }, true)}
          style={{ alignSelf: 'flex-start', maxWidth: '100%' }}
        />
        {view === 'list' ? <RefusalList filters={filters} /> : <Groups by={view} filters={filters} onDrill={drill} />}
      </Stack>
    </>
  )
}
