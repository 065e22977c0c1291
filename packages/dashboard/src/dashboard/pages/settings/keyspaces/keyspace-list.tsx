import { useDisclosure } from '@mantine/hooks'
import { IconStack2 } from '@tabler/icons-react'
import { Ago } from '../../../../parts/ago.tsx'
import { Mono } from '../../../../parts/mono.tsx'
import type { Column } from '../../../../parts/table/columns.ts'
import { RowLink } from '../../../../parts/table/row-link.tsx'
import { texts } from '../../../../texts/keyspaces.ts'
import { useMay } from '../../../session/session.tsx'
import { Listing } from '../listing.tsx'
import { CreateKeyspace } from './create-keyspace.tsx'
import type { Keyspace } from './queries.ts'

export function KeyspaceList({ keyspaces }: { readonly keyspaces: readonly Keyspace[] }) {
  const mayWrite = useMay('keyspaces:write')
  const [isCreating, { open, close }] = useDisclosure(false)
  return (
    <>
      <Listing
        texts={texts}
        icon={IconStack2}
        rows={keyspaces}
        rowId={({ id }) => id}
        columns={columns}
        onCreate={mayWrite ? open : null}
      />
      <CreateKeyspace opened={isCreating} onClose={close} />
    </>
  )
}

const columns: readonly Column<Keyspace>[] = [
  {
    id: 'name',
    head: texts.name,
    value: ({ name }) => name,
    cell: ({ id, name }) => <RowLink href={`/settings/keyspaces/${id}`}>{name}</RowLink>,
  },
  { id: 'prefix', head: texts.prefix, width: '10rem', cell: ({ prefix }) => <Mono>{`${prefix}_`}</Mono> },
  {
    id: 'profile',
    head: texts.profile,
    width: '8rem',
    isSecondary: true,
    cell: ({ settings }) => texts.profiles[settings.profile],
  },
  {
    id: 'leak',
    head: texts.leaks,
    width: '16rem',
    isSecondary: true,
    cell: ({ settings }) => texts.onLeak[settings.on_leak],
  },
  {
    id: 'created',
    head: texts.created,
    width: '9rem',
    isSecondary: true,
    value: ({ created_at }) => created_at,
    cell: ({ created_at }) => <Ago at={created_at} />,
  },
]
