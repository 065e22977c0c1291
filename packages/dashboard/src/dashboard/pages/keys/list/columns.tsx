import { Link } from 'wouter'
import { Ago } from '../../../../parts/ago.tsx'
import { KeyStatusSign } from '../../../../parts/key-status.tsx'
import type { Column } from '../../../../parts/table/columns.ts'
import { texts } from '../../../../texts/keys.ts'
import type { Key } from '../queries.ts'
import styles from './columns.module.css'

const time = (iso: string | null): number | null => (iso === null ? null : Date.parse(iso))

/** The columns of the list; ids of those that it can be ordered by are what the service calls these orders. */
export const keyColumns = (keyspaceNames: ReadonlyMap<string, string>): readonly Column<Key>[] => [
  { id: 'name', head: texts.key, value: ({ name }) => name ?? '', cell: (key) => <NameAndHint keyOf={key} /> },
  {
    id: 'status',
    head: texts.status,
    width: '7rem',
    cell: ({ status }) => <KeyStatusSign status={status} />,
  },
  {
    id: 'keyspace',
    head: texts.keyspace,
    width: '7.5rem',
    isSecondary: true,
    cell: ({ keyspace_id, environment }) => (
      <>
        {keyspaceNames.get(keyspace_id) ?? keyspace_id}
        <div className={styles['small']}>{texts.environments[environment]}</div>
      </>
    ),
  },
  { id: 'owner', head: texts.owner, width: '8.5rem', isSecondary: true, cell: ({ owner }) => owner },
  {
    id: 'last_used',
    head: texts.lastUsed,
    width: '8.25rem',
    isSecondary: true,
    value: ({ last_used_at }) => time(last_used_at),
    cell: ({ last_used_at }) => <Ago at={last_used_at} />,
  },
  {
    id: 'expires',
    head: texts.expires,
    width: '8.25rem',
    isSecondary: true,
    value: ({ expires_at }) => time(expires_at),
    cell: ({ expires_at }) => <Ago at={expires_at} />,
  },
  {
    id: 'created',
    head: texts.created,
    width: '8.25rem',
    isSecondary: true,
    value: ({ created_at }) => time(created_at),
    cell: ({ created_at }) => <Ago at={created_at} />,
  },
]

function NameAndHint({ keyOf: { id, name, start, hint } }: { readonly keyOf: Key }) {
  return (
    <>
      <Link className={styles['name'] ?? ''} href={`/keys/${id}`}>
        {name ?? texts.unnamed}
      </Link>
      <div className={styles['hint']}>
        {start}…{hint}
      </div>
    </>
  )
}
