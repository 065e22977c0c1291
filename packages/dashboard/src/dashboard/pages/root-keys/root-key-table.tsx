import { Anchor } from '@mantine/core'
import { IconCircleCheck, IconCircleX, IconClockX } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { Ago } from '../../../parts/ago.tsx'
import { Mono } from '../../../parts/mono.tsx'
import { Status } from '../../../parts/status.tsx'
import type { Column } from '../../../parts/table/columns.ts'
import { DataTable } from '../../../parts/table/data-table.tsx'
import { RowButton } from '../../../parts/table/row-button.tsx'
import { texts } from '../../../texts/root-keys.ts'
import { useMay } from '../../session/session.tsx'
import { EditRootKey } from './edit-root-key.tsx'
import type { RootKey } from './queries.ts'
import { RevokeRootKey } from './revoke-root-key.tsx'

/** Those in use first. */
export function RootKeyTable({ rootKeys }: { readonly rootKeys: readonly RootKey[] }) {
  const mayWrite = useMay('rootkeys:write')
  const [edited, setEdited] = useState<RootKey | null>(null)
  const [revoked, setRevoked] = useState<RootKey | null>(null)
  const columns = useMemo(() => columnsFor(mayWrite, setEdited, setRevoked), [mayWrite])
  const rows = useMemo(
    () => rootKeys.toSorted((one, other) => Number(one.revoked_at !== null) - Number(other.revoked_at !== null)),
    [rootKeys],
  )
  return (
    <>
      <DataTable label={texts.title} columns={columns} rows={rows} rowId={({ id }) => id} />
      <EditRootKey rootKey={edited} onClose={() => setEdited(null)} />
      <RevokeRootKey rootKey={revoked} onClose={() => setRevoked(null)} />
    </>
  )
}

function columnsFor(
  mayWrite: boolean,
  onEdit: (rootKey: RootKey) => void,
  onRevoke: (rootKey: RootKey) => void,
): readonly Column<RootKey>[] {
  const actions: Column<RootKey> = {
    id: 'actions',
    head: <span className="visually-hidden">{texts.revoke}</span>,
    width: '5.5rem',
    cell: (rootKey) =>
      rootKey.revoked_at === null && (
        <RowButton text={texts.revoke} label={texts.revokeOf(rootKey.name)} onClick={() => onRevoke(rootKey)} />
      ),
  }
  return [
    {
      id: 'name',
      head: texts.name,
      value: ({ name }) => name,
      cell: (rootKey) =>
        mayWrite && rootKey.revoked_at === null ? (
          <Anchor
            component="button"
            type="button"
            fz="sm"
            aria-label={texts.editOf(rootKey.name)}
            title={rootKey.name}
            onClick={() => onEdit(rootKey)}
          >
            {rootKey.name}
          </Anchor>
        ) : (
          <span title={rootKey.name}>{rootKey.name}</span>
        ),
    },
    { id: 'status', head: texts.status, width: '6.75rem', cell: (rootKey) => <Standing of={rootKey} /> },
    {
      id: 'scopes',
      head: texts.scopes,
      width: '7rem',
      isSecondary: true,
      value: ({ scopes }) => scopes.length,
      cell: ({ scopes }) => <span title={scopes.join('\n')}>{texts.scopesCount(scopes.length)}</span>,
    },
    { id: 'hint', head: texts.hint, width: '6rem', isSecondary: true, cell: ({ hint }) => <Mono>{`…${hint}`}</Mono> },
    {
      id: 'used',
      head: texts.lastUsed,
      width: '9rem',
      isSecondary: true,
      value: ({ last_used_at }) => last_used_at,
      cell: ({ last_used_at }) => <Ago at={last_used_at} />,
    },
    {
      id: 'created',
      head: texts.created,
      width: '9rem',
      isSecondary: true,
      value: ({ created_at }) => created_at,
      cell: ({ created_at }) => <Ago at={created_at} />,
    },
    ...(mayWrite ? [actions] : []),
  ]
}

function Standing({ of: { revoked_at, expires_at } }: { readonly of: RootKey }) {
  if (revoked_at !== null) return <Status tone="bad" icon={IconCircleX} word={texts.revoked} />
  if (expires_at !== null && Date.parse(expires_at) <= Date.now())
    return <Status tone="bad" icon={IconClockX} word={texts.expired} />
  return <Status tone="good" icon={IconCircleCheck} word={texts.active} />
}
