import { Button, Skeleton, Stack, Text } from '@mantine/core'
import { IconDownload, IconHistory, IconLink } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { Empty } from '../../../parts/empty.tsx'
import { Failed } from '../../../parts/failed.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Problem } from '../../../parts/problem.tsx'
import { DataTable } from '../../../parts/table/data-table.tsx'
import { texts } from '../../../texts/audit.ts'
import { texts as common } from '../../../texts/common.ts'
import { useFilters } from '../../address/use-filters.ts'
import { ChainVerdict } from './chain-verdict.tsx'
import { columnsFor } from './columns.tsx'
import { EntryDetails } from './entry-details.tsx'
import { AuditFilterBar } from './filter-bar.tsx'
import { useCursorList } from '../../use-cursor-list.ts'
import { useExport, useVerifyChain } from './mutations.ts'
import { auditList, filterNames, type AuditFilters, type Entry } from './queries.ts'
import { useActorNames } from './use-actor-names.ts'

export function AuditPage() {
  const { filters, change } = useFilters(filterNames)
  const verify = useVerifyChain()
  const save = useExport()
  const names = useActorNames()
  return (
    <>
      <PageHead title={texts.title} about={texts.about}>
        <Button
          variant="default"
          leftSection={<IconLink size={16} aria-hidden="true" />}
          loading={verify.isPending}
          onClick={() => verify.mutate()}
        >
          {texts.verify}
        </Button>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden="true" />}
          loading={save.isPending}
          onClick={() => save.mutate()}
          title={texts.exporting}
        >
          {texts.export}
        </Button>
      </PageHead>
      <Stack gap="md">
        <div aria-live="polite">{verify.data && <ChainVerdict of={verify.data} />}</div>
        <Problem error={verify.error ?? save.error} />
        <AuditFilterBar filters={filters} onChange={change} names={names} />
        <Entries filters={filters} names={names} />
      </Stack>
    </>
  )
}

interface EntriesProps {
  readonly filters: AuditFilters
  readonly names: ReadonlyMap<string, string>
}

function Entries({ filters, names }: EntriesProps) {
  const { rows, error, isPending, isFetchingNextPage, hasMore, onEnd, again } = useCursorList(auditList(filters))
  const [opened, setOpened] = useState<Entry | null>(null)
  const columns = useMemo(() => columnsFor(names, setOpened), [names])
  if (error) return <Failed error={error} again={again} />
  if (isPending) return <Skeleton height={480} />
  if (rows.length === 0) return <Empty icon={IconHistory} title={texts.empty} hint={texts.emptyHint} />
  return (
    <div>
      <DataTable
        label={texts.title}
        columns={columns}
        rows={rows}
        rowId={({ sequence }) => String(sequence)}
        maxHeight="max(22rem, calc(100dvh - 18rem))"
        {...(hasMore ? { onEnd } : {})}
      />
      <Text size="xs" c="dimmed" mt={6} role="status">
        {isFetchingNextPage ? common.loadingMore : texts.shown(rows.length, hasMore)}
      </Text>
      <EntryDetails of={opened} names={names} onClose={() => setOpened(null)} />
    </div>
  )
}
