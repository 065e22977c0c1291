import { Button, Skeleton, Text } from '@mantine/core'
import { IconPlus, type Icon } from '@tabler/icons-react'
import { Empty } from '../../../parts/empty.tsx'
import { Failed } from '../../../parts/failed.tsx'
import { Section } from '../../../parts/section.tsx'
import type { Column } from '../../../parts/table/columns.ts'
import { DataTable } from '../../../parts/table/data-table.tsx'

interface Props<Row> {
  readonly texts: Readonly<Record<'title' | 'about' | 'create' | 'empty' | 'emptyHint', string>>
  readonly icon: Icon
  /** undefined: not there yet. */
  readonly rows: readonly Row[] | undefined
  readonly rowId: (row: Row) => string
  readonly columns: readonly Column<Row>[]
  readonly error?: Error | null
  readonly again?: () => void
  /** null: whoever looks may not. */
  readonly onCreate: (() => void) | null
}

/** All of one kind that a project has, and the way to one more. */
export function Listing<Row extends object>({
  texts,
  icon,
  rows,
  rowId,
  columns,
  error = null,
  again,
  onCreate,
}: Props<Row>) {
  const create = onCreate && (
    <Button size="xs" leftSection={<IconPlus size={14} aria-hidden="true" />} onClick={onCreate}>
      {texts.create}
    </Button>
  )
  return (
    <Section title={texts.title} actions={rows && rows.length > 0 && create}>
      <Text size="sm" c="dimmed" mb="sm">
        {texts.about}
      </Text>
      {error && <Failed error={error} {...(again ? { again } : {})} />}
      {!rows && !error && <Skeleton height={132} />}
      {rows?.length === 0 && (
        <Empty icon={icon} title={texts.empty} hint={texts.emptyHint}>
          {create}
        </Empty>
      )}
      {rows && rows.length > 0 && <DataTable label={texts.title} columns={columns} rows={rows} rowId={rowId} />}
    </Section>
  )
}
