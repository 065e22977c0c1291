import { Group, Text } from '@mantine/core'
import { IconUsersGroup } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { call } from '../../../../api/client.ts'
import { Confirm } from '../../../../parts/confirm.tsx'
import { Mono } from '../../../../parts/mono.tsx'
import type { Column } from '../../../../parts/table/columns.ts'
import { RowButton } from '../../../../parts/table/row-button.tsx'
import { texts as ofAll } from '../../../../texts/settings.ts'
import { useMay } from '../../../session/session.tsx'
import { rolesQuery, type Role } from '../../keys/queries.ts'
import { useReloadRoles } from './mutations.ts'
import { Listing } from '../listing.tsx'
import { RoleEditor } from './role-editor.tsx'

const texts = ofAll.roles
const fresh: Role = { name: '', permissions: [] }

export function RolesTab() {
  const { data, error, refetch } = useQuery(rolesQuery)
  const mayWrite = useMay('keyspaces:write')
  const [edited, setEdited] = useState<Role | null>(null)
  const [removed, setRemoved] = useState<Role | null>(null)
  const columns = useMemo(() => columnsFor(mayWrite, setEdited, setRemoved), [mayWrite])
  return (
    <>
      <Listing
        texts={texts}
        icon={IconUsersGroup}
        rows={data}
        rowId={({ name }) => name}
        columns={columns}
        error={error}
        again={() => void refetch()}
        onCreate={mayWrite ? () => setEdited(fresh) : null}
      />
      <RoleEditor role={edited} onClose={() => setEdited(null)} />
      <RemoveRole role={removed} onClose={() => setRemoved(null)} />
    </>
  )
}

function columnsFor(
  mayWrite: boolean,
  onEdit: (role: Role) => void,
  onRemove: (role: Role) => void,
): readonly Column<Role>[] {
  const actions: Column<Role> = {
    id: 'actions',
    head: <span className="visually-hidden">{texts.edit}</span>,
    width: '9rem',
    cell: (role) => (
      <Group gap={6} wrap="nowrap">
        <RowButton text={texts.edit} label={texts.editOf(role.name)} onClick={() => onEdit(role)} />
        <RowButton text={texts.remove} label={texts.removeOf(role.name)} onClick={() => onRemove(role)} />
      </Group>
    ),
  }
  return [
    { id: 'name', head: texts.name, width: '12rem', value: ({ name }) => name, cell: ({ name }) => name },
    {
      id: 'permissions',
      head: texts.permissions,
      isSecondary: true,
      cell: ({ permissions }) => (permissions.length === 0 ? texts.none : <Mono>{permissions.join(', ')}</Mono>),
    },
    ...(mayWrite ? [actions] : []),
  ]
}

function RemoveRole({ role, onClose }: { readonly role: Role | null; readonly onClose: () => void }) {
  const reload = useReloadRoles()
  const run = async (): Promise<void> => {
    if (!role) return
    await call('rolesDelete', { params: { name: role.name } })
    await reload()
  }
  return (
    <Confirm opened={role !== null} onClose={onClose} title={texts.remove} action={texts.remove} isDangerous run={run}>
      <Text size="sm">{role && texts.removeAbout(role.name)}</Text>
    </Confirm>
  )
}
