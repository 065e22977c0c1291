import { Skeleton, Text } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { Ago } from '../../../parts/ago.tsx'
import { Cause } from '../../../parts/cause.tsx'
import { Empty } from '../../../parts/empty.tsx'
import { Failed } from '../../../parts/failed.tsx'
import { Mono } from '../../../parts/mono.tsx'
import type { Column } from '../../../parts/table/columns.ts'
import { DataTable } from '../../../parts/table/data-table.tsx'
import { RowLink } from '../../../parts/table/row-link.tsx'
import { texts as common } from '../../../texts/common.ts'
import { environmentName, texts } from '../../../texts/refusals.ts'
import { useCursorList } from '../../use-cursor-list.ts'
import { refusalsList, type Refusal, type RefusalFilters } from './queries.ts'

/** Kept records, newest first; further ones are loaded as the end comes into view. */
export function RefusalList({ filters }: { readonly filters: RefusalFilters }) {
  const { rows, error, isPending, isFetchingNextPage, hasMore, onEnd, again } = useCursorList(refusalsList(filters))
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
        rowHeight={52}
        {...(rows.length > 15 ? { maxHeight: '70vh' } : {})}
        {...(hasMore ? { onEnd } : {})}
      />
      <Text size="sm" c="dimmed" role="status">
        {isFetchingNextPage ? common.loadingMore : texts.shown(rows.length, hasMore)}
      </Text>
    </>
  )
}

const columns: readonly Column<Refusal>[] = [
  {
    id: 'cause',
    head: texts.cause,
    cell: ({ request_id, code }) => (
      <RowLink href={`/refusals/${request_id}`}>
        <Cause code={code} />
      </RowLink>
    ),
  },
  { id: 'at', head: texts.when, width: '8.5rem', cell: ({ at }) => <Ago at={at} /> },
  {
    id: 'environment',
    head: texts.environment,
    width: '7rem',
    isSecondary: true,
    cell: ({ environment }) => environmentName(environment),
  },
  {
    id: 'route',
    head: texts.route,
    width: '11rem',
    isSecondary: true,
    cell: ({ route }) => (route === '' ? texts.noRoute : <Mono>{route}</Mono>),
  },
  {
    id: 'caller',
    head: texts.caller,
    width: '9.5rem',
    isSecondary: true,
    cell: ({ caller: { address } }) => (address === null ? texts.unknownNetwork : <Mono>{address}</Mono>),
  },
  {
    id: 'key',
    head: texts.key,
    width: '10rem',
    isSecondary: true,
    cell: ({ key_id }) =>
      key_id === null ? (
        texts.noKey
      ) : (
        <RowLink href={`/keys/${key_id}`}>
          <Mono>{key_id}</Mono>
        </RowLink>
      ),
  },
]
