import { Anchor, Skeleton, Text } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { Link } from 'wouter'
import { Ago } from '../../../parts/ago.tsx'
import { Cause } from '../../../parts/cause.tsx'
import { Empty } from '../../../parts/empty.tsx'
import { Failed } from '../../../parts/failed.tsx'
import { Mono } from '../../../parts/mono.tsx'
import { columnsOf, type Columns } from '../../../parts/table/columns.ts'
import { DataTable } from '../../../parts/table/data-table.tsx'
import { texts as common } from '../../../texts/common.ts'
import { texts } from '../../../texts/refusals.ts'
import { useRefusals, type Refusal, type RefusalFilters } from './queries.ts'

/** Kept records, newest first; further ones are loaded as the end comes into view. */
export function RefusalList({ filters }: { readonly filters: RefusalFilters }) {
  const { rows, error, isPending, isFetchingNextPage, hasMore, onEnd, again } = useRefusals(filters)
  if (error) return <Failed error={error} again={again} />
  if (isPending) return <Skeleton height={320} />
  if (rows.length === 0) return <Empty icon={IconCircleCheck} title={texts.empty} hint={texts.emptyHint} />
  return (
    <>
      <DataTable
        label={texts.views.list}
        columns={columns}
        rows={rows}
        rowId={({ request_id }) => request_id}
        {...(rows.length > 15 ? { maxHeight: '70vh' } : {})}
        {...(hasMore ? { onEnd } : {})}
      />
      <Text size="sm" c="dimmed" role="status">
        {isFetchingNextPage ? common.loadingMore : texts.shown(rows.length, hasMore)}
      </Text>
    </>
  )
}

const column = columnsOf<Refusal>()

const columns: Columns<Refusal> = [
  column.accessor('code', {
    header: texts.cause,
    enableSorting: false,
    cell: ({ row: { original } }) => (
      <Anchor component={Link} href={`/refusals/${original.request_id}`} c="inherit" fz="sm">
        <Cause code={original.code} />
      </Anchor>
    ),
  }),
  column.accessor('at', {
    header: texts.when,
    enableSorting: false,
    meta: { width: '9rem' },
    cell: ({ row: { original } }) => <Ago at={original.at} />,
  }),
  column.accessor('route', {
    header: texts.route,
    enableSorting: false,
    meta: { width: '14rem', isSecondary: true },
    cell: ({ row: { original } }) => (original.route === '' ? texts.noRoute : <Mono>{original.route}</Mono>),
  }),
  column.accessor(({ caller }) => caller.address, {
    id: 'caller',
    header: texts.caller,
    enableSorting: false,
    meta: { width: '10rem', isSecondary: true },
    cell: ({ row: { original } }) => <Mono>{original.caller.address ?? texts.unknownNetwork}</Mono>,
  }),
  column.accessor('key_id', {
    header: texts.key,
    enableSorting: false,
    meta: { width: '12rem', isSecondary: true },
    cell: ({ row: { original } }) =>
      original.key_id === null ? (
        texts.noKey
      ) : (
        <Anchor component={Link} href={`/keys/${original.key_id}`} fz="sm">
          <Mono>{original.key_id}</Mono>
        </Anchor>
      ),
  }),
]
