import { Skeleton, Text, UnstyledButton } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useMemo } from 'react'
import { Ago } from '../../../parts/ago.tsx'
import { Cause } from '../../../parts/cause.tsx'
import { Empty } from '../../../parts/empty.tsx'
import { Failed } from '../../../parts/failed.tsx'
import { Mono } from '../../../parts/mono.tsx'
import { columnsOf, type Columns } from '../../../parts/table/columns.ts'
import { DataTable } from '../../../parts/table/data-table.tsx'
import { texts } from '../../../texts/refusals.ts'
import styles from './groups.module.css'
import { useGroups, type Dimension, type Group, type RefusalFilters } from './queries.ts'
import { Share } from './share.tsx'

interface Props {
  readonly by: Dimension
  readonly filters: RefusalFilters
  readonly onDrill: (by: Dimension, value: string) => void
}

/** Groups that one answer of the API has at most. */
const most = 1000

interface Row extends Group {
  readonly value: string
  readonly share: number
}

export function Groups({ by, filters, onDrill }: Props) {
  const { data, error, refetch } = useGroups(by, filters)
  const total = (data ?? []).reduce((sum, { count }) => sum + count, 0)
  const columns = useMemo(() => columnsBy(by, onDrill), [by, onDrill])
  if (error) return <Failed error={error} again={() => void refetch()} />
  if (!data) return <Skeleton height={320} />
  if (data.length === 0) return <Empty icon={IconCircleCheck} title={texts.empty} hint={texts.emptyHint} />
  const rows = data
    .filter((group) => group[by] !== undefined)
    .map((group): Row => ({ ...group, value: group[by] ?? '', share: group.count / total }))
  return (
    <>
      <Text size="sm" role="status">
        {texts.total(total)} {filters.key_id && texts.ofKept} {data.length >= most && texts.most}
      </Text>
      <DataTable
        label={texts.views[by]}
        columns={columns}
        rows={rows}
        rowId={({ value }) => value}
        {...(rows.length > 30 ? { maxHeight: '70vh' } : {})}
      />
    </>
  )
}

const column = columnsOf<Row>()
const heads = { code: texts.cause, network: texts.network, route: texts.route } as const

function columnsBy(by: Dimension, onDrill: Props['onDrill']): Columns<Row> {
  return [
    column.accessor('value', {
      header: heads[by],
      cell: ({ row: { original } }) => (
        <UnstyledButton className={styles['name'] ?? ''} fz="sm" onClick={() => onDrill(by, original.value)}>
          <Name by={by} value={original.value} />
        </UnstyledButton>
      ),
    }),
    column.accessor('count', {
      header: texts.count,
      meta: { width: '7rem', isNumber: true },
      cell: ({ row: { original } }) => original.count.toLocaleString('en'),
    }),
    column.accessor('share', {
      header: texts.share,
      enableSorting: false,
      meta: { width: '10rem', isSecondary: true },
      cell: ({ row: { original } }) => <Share of={original.share} />,
    }),
    column.accessor('last_hour', {
      header: texts.lastSeen,
      meta: { width: '9rem', isSecondary: true },
      cell: ({ row: { original } }) => <Ago at={original.last_hour} />,
    }),
  ]
}

function Name({ by, value }: { readonly by: Dimension; readonly value: string }) {
  if (by === 'code') return <Cause code={value} />
  if (value === 'other') return <>{texts.otherGroup}</>
  if (by === 'network' && value === 'unknown') return <>{texts.unknownNetwork}</>
  return value === '' ? <>{texts.noRoute}</> : <Mono>{value}</Mono>
}
