import { Button, Stack, Text } from '@mantine/core'
import { Link } from 'wouter'
import { texts } from '../../../texts/doors.ts'
import { Door } from './door.tsx'

/** Of a link that came without its token, or was reloaded: it is taken out of the address. */
export function NoToken({ title, hint }: { readonly title: string; readonly hint: string }) {
  return (
    <Door title={title}>
      <Stack align="flex-start">
        <Text size="sm">{hint}</Text>
        <Button component={Link} href="/sign-in" variant="default">
          {texts.signIn}
        </Button>
      </Stack>
    </Door>
  )
}
