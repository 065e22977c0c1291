import { Button, Skeleton, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconUserPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Failed } from '../../../parts/failed.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { texts } from '../../../texts/members.ts'
import { useMay } from '../../session/session.tsx'
import { Invitations } from './invitations.tsx'
import { Invite } from './invite.tsx'
import { MemberTable } from './member-table.tsx'
import { membersQuery } from './queries.ts'

export function MembersPage() {
  const mayWrite = useMay('members:write')
  const { data, error, refetch } = useQuery(membersQuery)
  const [isInviting, { open, close }] = useDisclosure(false)
  return (
    <>
      <PageHead title={texts.title} about={texts.about}>
        {mayWrite && (
          <Button leftSection={<IconUserPlus size={16} aria-hidden="true" />} onClick={open}>
            {texts.invite}
          </Button>
        )}
      </PageHead>
      <Stack gap="lg">
        {error && <Failed error={error} again={() => void refetch()} />}
        {!data && !error && <Skeleton height={132} />}
        {data && <MemberTable members={data} />}
        <Invitations />
      </Stack>
      <Invite opened={isInviting} onClose={close} />
    </>
  )
}
