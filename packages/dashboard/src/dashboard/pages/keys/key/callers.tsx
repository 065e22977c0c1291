import { Skeleton, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Ago } from '../../../../parts/ago.tsx'
import { Failed } from '../../../../parts/failed.tsx'
import { Mono } from '../../../../parts/mono.tsx'
import { Section } from '../../../../parts/section.tsx'
import type { Column } from '../../../../parts/table/columns.ts'
import { DataTable } from '../../../../parts/table/data-table.tsx'
import { texts } from '../../../../texts/key.ts'
import type { Key } from '../queries.ts'
import { callersQuery, type Caller } from './queries.ts'
import { number } from '../../../../texts/number.ts'

/** Who uses the key; of one that was replaced: who has not changed over yet. */
export function Callers({ keyOf: key }: { readonly keyOf: Key }) {
  const { data, error, refetch } = useQuery(callersQuery(key.id))
  const isReplaced = key.superseded_at !== null
  return (
    <Section title={isReplaced ? texts.stillUses : texts.callers}>
      {error && <Failed error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton height={86} />}
      {data?.length === 0 && (
        <Text size="sm" c="dimmed">
          {isReplaced ? texts.nobodyStillUses : texts.noCallers}
        </Text>
      )}
      {data && data.length > 0 && (
        <DataTable
          label={isReplaced ? texts.stillUses : texts.callers}
          columns={columns}
          rows={data}
          rowId={({ network, user_agent }) => `${network} ${user_agent}`}
          rowHeight={52}
        />
      )}
    </Section>
  )
}

const columns: readonly Column<Caller>[] = [
  {
    id: 'program',
    head: texts.program,
    value: ({ user_agent }) => user_agent,
    cell: ({ user_agent, network }) => (
      <>
        <span title={user_agent}>{user_agent || texts.notSaid}</span>
        <Text size="xs" c="dimmed" truncate>
          {network === 'unknown' ? texts.noNetwork : <Mono>{network}</Mono>}
        </Text>
      </>
    ),
  },
  {
    id: 'seen',
    head: texts.lastSeen,
    width: '8.5rem',
    isSecondary: true,
    value: ({ last_seen_at }) => Date.parse(last_seen_at),
    cell: ({ last_seen_at }) => <Ago at={last_seen_at} />,
  },
  {
    id: 'count',
    head: texts.requests,
    width: '6rem',
    isNumber: true,
    value: ({ count }) => count,
    cell: ({ count }) => number(count),
  },
]
