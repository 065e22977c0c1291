import { Button, Skeleton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus, IconShieldLock } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Empty } from '../../../parts/empty.tsx'
import { Failed } from '../../../parts/failed.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { texts } from '../../../texts/root-keys.ts'
import { useMay } from '../../session/session.tsx'
import { CreateRootKey } from './create-root-key.tsx'
import { rootKeysQuery } from './queries.ts'
import { RootKeyTable } from './root-key-table.tsx'

export function RootKeysPage() {
  const mayWrite = useMay('rootkeys:write')
  const { data, error, refetch } = useQuery(rootKeysQuery)
  const [isCreating, { open, close }] = useDisclosure(false)
  const create = mayWrite && (
    <Button leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={open}>
      {texts.create}
    </Button>
  )
  return (
    <>
      <PageHead title={texts.title} about={texts.about}>
        {data && data.length > 0 && create}
      </PageHead>
      {error && <Failed error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton height={220} />}
      {data?.length === 0 && (
        <Empty icon={IconShieldLock} title={texts.empty} hint={texts.emptyHint}>
          {create}
        </Empty>
      )}
      {data && data.length > 0 && <RootKeyTable rootKeys={data} />}
      <CreateRootKey opened={isCreating} onClose={close} />
    </>
  )
}
