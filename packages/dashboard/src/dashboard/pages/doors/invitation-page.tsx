import { Button, Stack, Tabs, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { call } from '../../../api/client.ts'
import { Problem } from '../../../parts/problem.tsx'
import { Waiting } from '../../../parts/waiting.tsx'
import { texts } from '../../../texts/doors.ts'
import { useVisitor } from '../../session/session.tsx'
import { useStartAnew } from '../../session/use-start-anew.ts'
import { Door } from './door.tsx'
import { NewcomerForm } from './newcomer-form.tsx'
import { NoToken } from './no-token.tsx'
import { SignInForm } from './sign-in-form.tsx'
import { useLinkToken } from './use-link-token.ts'

/** Whoever is signed in joins with that account; anybody else makes one, or signs in first. */
export function InvitationPage() {
  const token = useLinkToken()
  const { data: visitor, isPending, refetch } = useVisitor()
  if (token === '') return <NoToken title={texts.invited} hint={texts.invitedAgain} />
  if (isPending) return <Waiting />
  if (visitor?.kind === 'member') return <Join token={token} email={visitor.session.user.email} />
  if (visitor?.kind === 'without-project') return <Join token={token} email={visitor.email} />
  return (
    <Door title={texts.invited} about={texts.invitedAbout}>
      <Tabs defaultValue="new" keepMounted={false}>
        <Tabs.List mb="md" grow>
          <Tabs.Tab value="new">{texts.newHere}</Tabs.Tab>
          <Tabs.Tab value="known">{texts.haveAccount}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="new">
          <NewcomerForm token={token} />
        </Tabs.Panel>
        <Tabs.Panel value="known">
          <SignInForm onSignedIn={() => void refetch()} />
        </Tabs.Panel>
      </Tabs>
    </Door>
  )
}

function Join({ token, email }: { readonly token: string; readonly email: string }) {
  const [, navigate] = useLocation()
  const startAnew = useStartAnew()
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => call('invitationsAccept', { body: { token } }),
    onSuccess: () => {
      startAnew()
      navigate('/', { replace: true })
    },
    gcTime: 0,
  })
  return (
    <Door title={texts.invited}>
      <Stack>
        <Text size="sm">{texts.joinAs(email)}</Text>
        <Problem error={error} />
        <Button onClick={() => mutate()} loading={isPending}>
          {texts.join}
        </Button>
      </Stack>
    </Door>
  )
}
