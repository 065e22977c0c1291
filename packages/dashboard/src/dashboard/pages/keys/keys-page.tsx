import { ActionIcon, Button, Skeleton, Tooltip } from '@mantine/core'
import { IconFilterOff, IconKey, IconPlus, IconRefresh } from '@tabler/icons-react'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { Link } from 'wouter'
import { Empty } from '../../../parts/empty.tsx'
import { Failed } from '../../../parts/failed.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { DataTable } from '../../../parts/table/data-table.tsx'
import { texts } from '../../../texts/keys.ts'
import { texts as shell } from '../../../texts/shell.ts'
import { useFilters } from '../../address/use-filters.ts'
import { useMay } from '../../session/session.tsx'
import { keyColumns } from './list/columns.tsx'
import { FilterBar } from './list/filter-bar.tsx'
import { ListTotal } from './list/list-total.tsx'
import { isFiltered, noFilters, ordered, orderOf, type Patch } from './list/filters.ts'
import { useKeyAdded } from './mutations.ts'
import { filterNames, keyspacesQuery, keysQuery, totalQuery, type KeyFilters } from './queries.ts'

export function KeysPage() {
  const { filters: said, change } = useFilters(filterNames)
  const filters = said as KeyFilters
  const mayWrite = useMay('keys:write')
  const refresh = useKeyAdded()
  return (
    <>
      <PageHead title={shell.nav.keys}>
        <Tooltip label={texts.refresh}>
          <ActionIcon variant="default" size={36} aria-label={texts.refresh} onClick={() => void refresh()}>
            <IconRefresh size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
        {mayWrite && <NewKeyButton />}
      </PageHead>
      <FilterBar filters={filters} onChange={change} />
      <KeyList filters={filters} onFilters={change} />
    </>
  )
}

const NewKeyButton = () => (
  <Button component={Link} href="/keys/new" leftSection={<IconPlus size={16} stroke={2} aria-hidden="true" />}>
    {texts.newKey}
  </Button>
)

interface Props {
  readonly filters: KeyFilters
  readonly onFilters: (patch: Patch) => void
}

const height = 'max(22rem, calc(100dvh - 14.5rem))'

function KeyList({ filters, onFilters }: Props) {
  const { data, error, isPending, hasNextPage, isFetching, fetchNextPage, refetch } = useInfiniteQuery(
    keysQuery(filters),
  )
  const { data: keyspaces } = useQuery(keyspacesQuery)
  const { data: total } = useQuery(totalQuery(filters))
  const columns = useMemo(() => keyColumns(new Map(keyspaces?.map(({ id, name }) => [id, name]))), [keyspaces])
  const rows = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data])
  const more = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage()
  }, [hasNextPage, isFetching, fetchNextPage])
  if (error && rows.length === 0) return <Failed error={error} again={() => void refetch()} />
  if (isPending) return <Skeleton height={height} aria-label={texts.loadingKeys} role="status" />
  if (rows.length === 0 && !hasNextPage) return <Nothing filters={filters} onFilters={onFilters} />
  return (
    <>
      <DataTable
        label={shell.nav.keys}
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        rowHeight={52}
        maxHeight={height}
        {...(total === null || total === undefined ? {} : { total })}
        order={{ by: orderOf(filters), onChange: (by) => onFilters(ordered(by)) }}
        {...(hasNextPage ? { onEnd: more } : {})}
      />
      <ListTotal filters={filters} loaded={hasNextPage ? rows.length : null} />
    </>
  )
}

function Nothing({ filters, onFilters }: Props) {
  const mayWrite = useMay('keys:write')
  if (isFiltered(filters))
    return (
      <Empty icon={IconFilterOff} title={texts.nothingFits} hint={texts.nothingFitsHint}>
        <Button variant="default" onClick={() => onFilters(noFilters)}>
          {texts.allKeys}
        </Button>
      </Empty>
    )
  return (
    <Empty icon={IconKey} title={texts.noKeys} hint={mayWrite ? texts.noKeysHint : texts.noKeysToSee}>
      {mayWrite && <NewKeyButton />}
    </Empty>
  )
}
