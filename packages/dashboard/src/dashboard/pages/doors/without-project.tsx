import { Button, Stack, Text } from '@mantine/core'
import { texts } from '../../../texts/doors.ts'
import { useSignOut } from '../../session/use-sign-out.ts'
import { Door } from './door.tsx'

/** Somebody with an account who is a member of nothing. */
export function WithoutProject({ email }: { readonly email: string }) {
  const signOut = useSignOut()
  return (
    <Door title={texts.noProject}>
      <Stack align="flex-start">
        <Text size="sm">{texts.noProjectAbout(email)}</Text>
        <Button variant="default" onClick={signOut}>
          {texts.signOut}
        </Button>
      </Stack>
    </Door>
  )
}
