import { Button, Skeleton, Stack, Table } from '@mantine/core'
import { Ago } from '../../../parts/ago.tsx'
import { Failed } from '../../../parts/failed.tsx'
import { Problem } from '../../../parts/problem.tsx'
import { Section } from '../../../parts/section.tsx'
import { columnsOf, type Columns } from '../../../parts/table/columns.ts'
import { DataTable } from '../../../parts/table/data-table.tsx'
import { texts } from '../../../texts/account.ts'
import { useEndSessions, useSessions, type SignedIn } from './queries.ts'

interface Row extends SignedIn {
  readonly isOwn: boolean
}

/** Where the account is signed in. */
export function Sessions() {
  const { data, error, refetch } = useSessions()
  const end = useEndSessions()
  const rows = (data?.all ?? []).map((each) => ({ ...each, isOwn: each.token === data?.own }))
  return (
    <Section
      title={texts.sessions}
      actions={
        rows.length > 1 && (
          <Button size="xs" variant="default" loading={end.isPending} onClick={() => end.mutate('others')}>
            {texts.endOthers}
          </Button>
        )
      }
    >
      <Stack>
        <Problem error={end.error} />
        {error && <Failed error={error} again={() => void refetch()} />}
        {!data && !error && <Skeleton height={86} />}
        {data && (
          <DataTable label={texts.sessions} columns={columns} rows={rows} rowId={({ token }) => token.slice(0, 8)} />
        )}
      </Stack>
    </Section>
  )
}

const column = columnsOf<Row>()

const columns: Columns<Row> = [
  column.accessor('userAgent', {
    header: texts.browser,
    enableSorting: false,
    cell: ({ row: { original } }) => original.userAgent ?? texts.unknownBrowser,
  }),
  column.accessor('ipAddress', {
    header: texts.address,
    enableSorting: false,
    meta: { width: '10rem', isSecondary: true },
  }),
  column.accessor('createdAt', {
    header: texts.since,
    enableSorting: false,
    meta: { width: '9rem' },
    cell: ({ row: { original } }) => <Ago at={original.createdAt} />,
  }),
  column.display({
    id: 'end',
    header: () => <span className="visually-hidden">{texts.end}</span>,
    meta: { width: '8rem' },
    cell: ({ row: { original } }) => (original.isOwn ? texts.thisBrowser : <End session={original} />),
  }),
]

function End({ session }: { readonly session: Row }) {
  const { mutate, isPending } = useEndSessions()
  return (
    <Button size="compact-xs" variant="default" loading={isPending} onClick={() => mutate(session.token)}>
      {texts.end}
    </Button>
  )
}
