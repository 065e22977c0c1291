import { Text } from '@mantine/core'
import { call } from '../../../api/client.ts'
import { Confirm } from '../../../parts/confirm.tsx'
import { texts } from '../../../texts/members.ts'
import type { Row } from './member-table.tsx'
import { useReloadPeople } from './mutations.ts'

export function RemoveMember({ member, onClose }: { readonly member: Row | null; readonly onClose: () => void }) {
  const reload = useReloadPeople()
  const run = async (): Promise<void> => {
    if (!member) return
    await call('membersRemove', { params: { user_id: member.user_id } })
    await reload()
  }
  return (
    <Confirm
      opened={member !== null}
      onClose={onClose}
      title={texts.removeTitle}
      action={texts.remove}
      isDangerous
      run={run}
    >
      <Text size="sm">{member && texts.removeAbout(member.email)}</Text>
      {member?.isSelf && (
        <Text size="sm" fw={600}>
          {texts.removeSelf}
        </Text>
      )}
    </Confirm>
  )
}
