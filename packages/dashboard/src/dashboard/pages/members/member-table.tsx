import { useMemo, useState } from 'react'
import { Ago } from '../../../parts/ago.tsx'
import type { Column } from '../../../parts/table/columns.ts'
import { DataTable } from '../../../parts/table/data-table.tsx'
import { RowButton } from '../../../parts/table/row-button.tsx'
import { texts } from '../../../texts/members.ts'
import { useMay, useSession } from '../../session/session.tsx'
import { ChangeRole, type Change } from './change-role.tsx'
import type { Member } from './queries.ts'
import { RemoveMember } from './remove-member.tsx'
import { RoleOf } from './role-of.tsx'
import { standingOf, type Standing } from './standing.ts'

export interface Row extends Member, Standing {}

export function MemberTable({ members }: { readonly members: readonly Member[] }) {
  const { user, current } = useSession()
  const mayWrite = useMay('members:write')
  const [removed, setRemoved] = useState<Row | null>(null)
  const [changed, setChanged] = useState<Change | null>(null)
  const rows = members.map((each) => ({ ...each, ...standingOf(each, members, { id: user.id, role: current.role }) }))
  const columns = useMemo(() => columnsFor(mayWrite, setRemoved, setChanged), [mayWrite])
  return (
    <>
      <DataTable label={texts.title} columns={columns} rows={rows} rowId={({ user_id }) => user_id} rowHeight={52} />
      <RemoveMember member={removed} onClose={() => setRemoved(null)} />
      <ChangeRole change={changed} onClose={() => setChanged(null)} />
    </>
  )
}

function columnsFor(
  mayWrite: boolean,
  onRemove: (member: Row) => void,
  onChange: (change: Change) => void,
): readonly Column<Row>[] {
  return [
    {
      id: 'email',
      head: texts.email,
      value: ({ email }) => email,
      cell: ({ email, isSelf }) => (isSelf ? `${email} (${texts.you})` : email),
    },
    {
      id: 'role',
      head: texts.role,
      width: '8rem',
      cell: (member) => <RoleOf member={member} mayWrite={mayWrite} onChange={(role) => onChange({ member, role })} />,
    },
    {
      id: 'since',
      head: texts.since,
      width: '9rem',
      isSecondary: true,
      value: ({ since }) => since,
      cell: ({ since }) => <Ago at={since} />,
    },
    ...(mayWrite ? [{ ...removal, cell: (member: Row) => <Remove member={member} onRemove={onRemove} /> }] : []),
  ]
}

const removal = { id: 'remove', head: <span className="visually-hidden">{texts.remove}</span>, width: '5.75rem' }

interface RemoveProps {
  readonly member: Row
  readonly onRemove: (member: Row) => void
}

/** Not offered where the service would refuse it. */
function Remove({ member, onRemove }: RemoveProps) {
  if (member.isLastOwner || member.isAbove) return null
  return <RowButton text={texts.remove} label={texts.removeOf(member.email)} onClick={() => onRemove(member)} />
}
