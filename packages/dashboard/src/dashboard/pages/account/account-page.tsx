import { Stack } from '@mantine/core'
import { PageHead } from '../../../parts/page-head.tsx'
import { texts } from '../../../texts/account.ts'
import { useSession } from '../../session/session.tsx'
import { ChangePassword } from './change-password.tsx'
import { Sessions } from './sessions.tsx'

export function AccountPage() {
  const { user } = useSession()
  return (
    <>
      <PageHead title={texts.account} about={`${user.name} · ${user.email}`} />
      <Stack gap="lg" maw="44rem">
        <ChangePassword />
        <Sessions />
      </Stack>
    </>
  )
}
