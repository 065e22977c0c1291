import { Text } from '@mantine/core'
import { Cause } from '../../../parts/cause.tsx'
import { granted, type Total } from '../../../parts/charts/outcomes.ts'
import { Section } from '../../../parts/section.tsx'
import { Share } from '../../../parts/share.tsx'
import type { Column } from '../../../parts/table/columns.ts'
import { DataTable } from '../../../parts/table/data-table.tsx'
import { RowLink } from '../../../parts/table/row-link.tsx'
import { texts } from '../../../texts/usage.ts'
import type { Span } from '../../address/span.ts'
import { number } from '../../../texts/number.ts'

interface Row extends Total {
  readonly share: number
  readonly span: Span
}

const most = 10

export function TopCauses({ all, span }: { readonly all: readonly Total[]; readonly span: Span }) {
  const causes = all.filter(({ name }) => name !== granted)
  const refused = causes.reduce((sum, { count }) => sum + count, 0)
  const rows = causes.slice(0, most).map((cause): Row => ({ ...cause, share: cause.count / refused, span }))
  return (
    <Section title={texts.topCauses}>
      {rows.length === 0 ? (
        <Text size="sm">{texts.nothingRefused}</Text>
      ) : (
        <DataTable label={texts.topCauses} columns={columns} rows={rows} rowId={({ name }) => name} rowHeight={48} />
      )}
    </Section>
  )
}

const columns: readonly Column<Row>[] = [
  {
    id: 'cause',
    head: texts.cause,
    cell: ({ name, span }) => (
      <RowLink href={`/refusals?code=${name}&view=list&span=${span}`}>
        <Cause code={name} />
      </RowLink>
    ),
  },
  { id: 'count', head: texts.count, width: '6rem', isNumber: true, cell: ({ count }) => number(count) },
  { id: 'share', head: texts.share, width: '8rem', isSecondary: true, cell: ({ share }) => <Share of={share} /> },
]
