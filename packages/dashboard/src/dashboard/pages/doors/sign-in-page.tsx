import { Alert, Stack } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { Redirect, useLocation, useSearch } from 'wouter'
import { useHistoryState } from 'wouter/use-browser-location'
import { texts } from '../../../texts/doors.ts'
import { nextPath } from '../../session/next-path.ts'
import { useVisitor } from '../../session/session.tsx'
import { Door } from './door.tsx'
import { SignInForm } from './sign-in-form.tsx'

export function SignInPage() {
  const next = nextPath(useSearch())
  const [, navigate] = useLocation()
  const arrival = useHistoryState<{ isNew?: boolean } | null>()
  const { data: visitor } = useVisitor()
  if (visitor?.kind === 'member') return <Redirect to={next} replace />
  return (
    <Door title={texts.signIn}>
      <Stack>
        {arrival?.isNew && (
          <Alert variant="outline" icon={<IconCircleCheck />} role="status">
            {texts.accountReady}
          </Alert>
        )}
        <SignInForm onSignedIn={() => navigate(next, { replace: true })} />
      </Stack>
    </Door>
  )
}
