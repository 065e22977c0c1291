import { Button, Skeleton, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Ago } from '../../../parts/ago.tsx'
import { Failed } from '../../../parts/failed.tsx'
import { Problem } from '../../../parts/problem.tsx'
import { Section } from '../../../parts/section.tsx'
import type { Column } from '../../../parts/table/columns.ts'
import { DataTable } from '../../../parts/table/data-table.tsx'
import { texts } from '../../../texts/account.ts'
import { useEndSessions } from './mutations.ts'
import { sessionsQuery, type SignedIn } from './queries.ts'

interface Row extends SignedIn {
  readonly isOwn: boolean
}

/** Where the account is signed in. */
export function Sessions() {
  const { data, error, refetch } = useQuery(sessionsQuery)
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

const columns: readonly Column<Row>[] = [
  { id: 'browser', head: texts.browser, cell: ({ userAgent }) => userAgent ?? texts.unknownBrowser },
  { id: 'address', head: texts.address, width: '10rem', isSecondary: true, cell: ({ ipAddress }) => ipAddress },
  { id: 'since', head: texts.since, width: '9rem', isSecondary: true, cell: ({ createdAt }) => <Ago at={createdAt} /> },
  {
    id: 'end',
    head: <span className="visually-hidden">{texts.end}</span>,
    width: '8rem',
    cell: (session) => (session.isOwn ? texts.thisBrowser : <End session={session} />),
  },
]

function End({ session }: { readonly session: Row }) {
  const { mutate, isPending } = useEndSessions()
  return (
    <Button size="compact-xs" variant="default" loading={isPending} onClick={() => mutate(session.token)}>
      {texts.end}
    </Button>
  )
}
