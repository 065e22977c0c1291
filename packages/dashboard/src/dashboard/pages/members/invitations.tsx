import { Skeleton, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { call } from '../../../api/client.ts'
import { Ago } from '../../../parts/ago.tsx'
import { Confirm } from '../../../parts/confirm.tsx'
import { Failed } from '../../../parts/failed.tsx'
import { Section } from '../../../parts/section.tsx'
import type { Column } from '../../../parts/table/columns.ts'
import { DataTable } from '../../../parts/table/data-table.tsx'
import { RowButton } from '../../../parts/table/row-button.tsx'
import { texts } from '../../../texts/members.ts'
import { useMay } from '../../session/session.tsx'
import { useReloadPeople } from './mutations.ts'
import { invitationsQuery, type Invitation } from './queries.ts'

/** Links that nobody took yet. */
export function Invitations() {
  const { data, error, refetch } = useQuery(invitationsQuery)
  const mayWrite = useMay('members:write')
  const [withdrawn, setWithdrawn] = useState<Invitation | null>(null)
  const columns = useMemo(() => columnsFor(mayWrite, setWithdrawn), [mayWrite])
  return (
    <Section title={texts.invitations}>
      {error && <Failed error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton height={88} />}
      {data?.length === 0 && <Text size="sm">{texts.noInvitations}</Text>}
      {data && data.length > 0 && (
        <DataTable label={texts.invitations} columns={columns} rows={data} rowId={({ id }) => id} />
      )}
      <Withdraw invitation={withdrawn} onClose={() => setWithdrawn(null)} />
    </Section>
  )
}

function columnsFor(mayWrite: boolean, onWithdraw: (invitation: Invitation) => void): readonly Column<Invitation>[] {
  const action: Column<Invitation> = {
    id: 'withdraw',
    head: <span className="visually-hidden">{texts.withdraw}</span>,
    width: '7rem',
    cell: (invitation) => (
      <RowButton
        text={texts.withdraw}
        label={texts.withdrawOf(invitation.email)}
        onClick={() => onWithdraw(invitation)}
      />
    ),
  }
  return [
    { id: 'email', head: texts.email, cell: ({ email }) => email },
    { id: 'role', head: texts.role, width: '8rem', cell: ({ role }) => texts.roles[role] },
    { id: 'expires', head: texts.expires, width: '8rem', cell: ({ expires_at }) => <Ago at={expires_at} /> },
    ...(mayWrite ? [action] : []),
  ]
}

interface WithdrawProps {
  readonly invitation: Invitation | null
  readonly onClose: () => void
}

function Withdraw({ invitation, onClose }: WithdrawProps) {
  const reload = useReloadPeople()
  const run = async (): Promise<void> => {
    if (!invitation) return
    await call('invitationsDelete', { params: { invitation_id: invitation.id } })
    await reload()
  }
  return (
    <Confirm
      opened={invitation !== null}
      onClose={onClose}
      title={texts.withdraw}
      action={texts.withdraw}
      isDangerous
      run={run}
    >
      <Text size="sm">{invitation && texts.withdrawAbout(invitation.email)}</Text>
    </Confirm>
  )
}
