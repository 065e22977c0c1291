import { Skeleton, Text, UnstyledButton } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { Ago } from '../../../parts/ago.tsx'
import { Cause } from '../../../parts/cause.tsx'
import { Empty } from '../../../parts/empty.tsx'
import { Failed } from '../../../parts/failed.tsx'
import { Mono } from '../../../parts/mono.tsx'
import { Share } from '../../../parts/share.tsx'
import type { Column } from '../../../parts/table/columns.ts'
import { DataTable } from '../../../parts/table/data-table.tsx'
import { environmentName, texts } from '../../../texts/refusals.ts'
import styles from './groups.module.css'
import { groupsQuery, type Dimension, type Group, type RefusalFilters } from './queries.ts'
import { number } from '../../../texts/number.ts'

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
  const { data, error, refetch } = useQuery(groupsQuery(by, filters))
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
        {...(by === 'code' ? { rowHeight: 52 } : {})}
        {...(rows.length > 30 ? { maxHeight: '70vh' } : {})}
      />
    </>
  )
}

const heads = {
  code: texts.cause,
  network: texts.network,
  route: texts.route,
  environment: texts.environment,
} as const

function columnsBy(by: Dimension, onDrill: Props['onDrill']): readonly Column<Row>[] {
  return [
    {
      id: 'value',
      head: heads[by],
      value: ({ value }) => value,
      cell: ({ value }) => (
        <UnstyledButton className={styles['name'] ?? ''} fz="sm" onClick={() => onDrill(by, value)}>
          <Name by={by} value={value} />
        </UnstyledButton>
      ),
    },
    {
      id: 'count',
      head: texts.count,
      width: '7rem',
      isNumber: true,
      value: ({ count }) => count,
      cell: ({ count }) => number(count),
    },
    { id: 'share', head: texts.share, width: '10rem', isSecondary: true, cell: ({ share }) => <Share of={share} /> },
    {
      id: 'last',
      head: texts.lastSeen,
      width: '9rem',
      isSecondary: true,
      value: ({ last_hour }) => last_hour,
      cell: ({ last_hour }) => <LastHour at={last_hour} />,
    },
  ]
}

function Name({ by, value }: { readonly by: Dimension; readonly value: string }) {
  if (by === 'code') return <Cause code={value} />
  if (by === 'environment') return <>{environmentName(value)}</>
  if (value === 'other') return <>{texts.otherGroup}</>
  if (by === 'network' && value === 'unknown') return <>{texts.unknownNetwork}</>
  return value === '' ? <>{texts.noRoute}</> : <Mono>{value}</Mono>
}

const hourMs = 3_600_000

/** Groups are counted by hours: when within the hour is not known. */
function LastHour({ at }: { readonly at: string }) {
  return Date.now() - Date.parse(at) < hourMs ? <>{texts.thisHour}</> : <Ago at={at} />
}
