import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Failed } from '../../../parts/failed.tsx'
import { Section } from '../../../parts/section.tsx'
import type { Column } from '../../../parts/table/columns.ts'
import { DataTable } from '../../../parts/table/data-table.tsx'
import { RowLink } from '../../../parts/table/row-link.tsx'
import { texts } from '../../../texts/usage.ts'
import type { Span } from '../../address/span.ts'
import { keyQuery } from '../keys/queries.ts'
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
  { id: 'key', head: texts.key, cell: ({ key_id }) => <NamedKey id={key_id} /> },
  { id: 'calls', head: texts.calls, width: '6rem', isNumber: true, cell: ({ calls }) => number(calls) },
  {
    id: 'refused',
    head: texts.refused,
    width: '6rem',
    isNumber: true,
    cell: ({ refused }) => number(refused),
  },
]

/** By its name, once that is known; a key that is forgotten has none. */
function NamedKey({ id }: { readonly id: string }) {
  const { data, error } = useQuery(keyQuery(id))
  if (error) return <>{texts.gone}</>
  return (
    <RowLink href={`/keys/${id}`}>{data ? (data.name ?? `${texts.unnamed} (${data.start}…${data.hint})`) : id}</RowLink>
  )
}
