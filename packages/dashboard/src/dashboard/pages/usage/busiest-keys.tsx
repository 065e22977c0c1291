import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Failed } from '../../../parts/failed.tsx'
import { Section } from '../../../parts/section.tsx'
import type { Column } from '../../../parts/table/columns.ts'
import { DataTable } from '../../../parts/table/data-table.tsx'
import { RowLink } from '../../../parts/table/row-link.tsx'
import { texts } from '../../../texts/usage.ts'
import type { Span } from '../../address/span.ts'
import { busiestKeysQuery, type KeyTotal } from './queries.ts'
import { number } from '../../../texts/number.ts'

export function BusiestKeys({ span }: { readonly span: Span }) {
  const { data, error, refetch } = useQuery(busiestKeysQuery(span))
  return (
    <Section title={texts.topKeys}>
      {error && <Failed error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton height={200} />}
      {data && (
        <DataTable label={texts.topKeys} columns={columns} rows={data} rowId={({ key_id }) => key_id} rowHeight={48} />
      )}
    </Section>
  )
}

const columns: readonly Column<KeyTotal>[] = [
  { id: 'key', head: texts.key, cell: named },
  { id: 'calls', head: texts.calls, width: '6rem', isNumber: true, cell: ({ calls }) => number(calls) },
  {
    id: 'refused',
    head: texts.refused,
    width: '6rem',
    isNumber: true,
    cell: ({ refused }) => number(refused),
  },
]

/** A key that is forgotten has no name. */
function named({ key_id, key }: KeyTotal) {
  if (!key) return texts.gone
  return <RowLink href={`/keys/${key_id}`}>{key.name ?? `${texts.unnamed} (${key.start}…${key.hint})`}</RowLink>
}
