import { Text } from '@mantine/core'
import { call } from '../../../api/client.ts'
import { Confirm } from '../../../parts/confirm.tsx'
import { texts } from '../../../texts/members.ts'
import type { Row } from './member-table.tsx'
import { useReloadPeople } from './mutations.ts'
import type { Role } from './queries.ts'

export interface Change {
  readonly member: Row
  readonly role: Role
}

export function ChangeRole({ change, onClose }: { readonly change: Change | null; readonly onClose: () => void }) {
  const reload = useReloadPeople()
  const run = async (): Promise<void> => {
    if (!change) return
    await call('membersUpdate', { params: { user_id: change.member.user_id }, body: { role: change.role } })
    await reload()
  }
  return (
    <Confirm
      opened={change !== null}
      onClose={onClose}
      title={texts.changeRole}
      action={texts.changeRole}
      isDangerous={change?.member.isSelf === true}
      run={run}
    >
      {change && (
        <>
          <Text size="sm">{texts.changeTo(change.member.email, texts.roles[change.role].toLowerCase())}</Text>
          <Text size="sm">{texts.rolesAbout[change.role]}</Text>
          {change.member.isSelf && (
            <Text size="sm" fw={600}>
              {texts.demoteSelf}
            </Text>
          )}
        </>
      )}
    </Confirm>
  )
}
