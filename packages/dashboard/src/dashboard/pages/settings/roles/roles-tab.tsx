import { Button, Group, Skeleton, Text } from '@mantine/core'
import { IconPlus, IconUsersGroup } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { call } from '../../../../api/client.ts'
import { Confirm } from '../../../../parts/confirm.tsx'
import { Empty } from '../../../../parts/empty.tsx'
import { Failed } from '../../../../parts/failed.tsx'
import { Mono } from '../../../../parts/mono.tsx'
import { Section } from '../../../../parts/section.tsx'
import type { Column } from '../../../../parts/table/columns.ts'
import { DataTable } from '../../../../parts/table/data-table.tsx'
import { texts as ofAll } from '../../../../texts/settings.ts'
import { useMay } from '../../../session/session.tsx'
import { useRoles } from '../../keys/queries.ts'
import { RoleEditor } from './role-editor.tsx'
import { useReloadRoles, type Role } from './queries.ts'

const texts = ofAll.roles
const fresh: Role = { name: '', permissions: [] }

export function RolesTab() {
  const { data, error, refetch } = useRoles()
  const mayWrite = useMay('keyspaces:write')
  const [edited, setEdited] = useState<Role | null>(null)
  const [removed, setRemoved] = useState<Role | null>(null)
  const columns = useMemo(() => columnsFor(mayWrite, setEdited, setRemoved), [mayWrite])
  const create = mayWrite && (
    <Button size="xs" leftSection={<IconPlus size={14} aria-hidden="true" />} onClick={() => setEdited(fresh)}>
      {texts.create}
    </Button>
  )
  return (
    <Section title={texts.title} actions={data && data.length > 0 && create}>
      <Text size="sm" c="dimmed" mb="sm">
        {texts.about}
      </Text>
      {error && <Failed error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton height={132} />}
      {data?.length === 0 && (
        <Empty icon={IconUsersGroup} title={texts.empty} hint={texts.emptyHint}>
          {create}
        </Empty>
      )}
      {data && data.length > 0 && (
        <DataTable label={texts.title} columns={columns} rows={data} rowId={({ name }) => name} />
      )}
      <RoleEditor role={edited} onClose={() => setEdited(null)} />
      <RemoveRole role={removed} onClose={() => setRemoved(null)} />
    </Section>
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
        <Button size="compact-xs" variant="default" aria-label={texts.editOf(role.name)} onClick={() => onEdit(role)}>
          {texts.edit}
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          aria-label={texts.removeOf(role.name)}
          onClick={() => onRemove(role)}
        >
          {texts.remove}
        </Button>
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
