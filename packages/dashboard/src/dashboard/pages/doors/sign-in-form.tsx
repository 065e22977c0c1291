import { Alert, Button, PasswordInput, Stack } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconAlertTriangle } from '@tabler/icons-react'
import { ApiProblem } from '../../../api/problem.ts'
import { texts } from '../../../texts/doors.ts'
import { EmailField } from './fields.tsx'
import { useCountdown } from './use-countdown.ts'
import { useSignIn } from './use-sign-in.ts'

export function SignInForm({ email = '', onSignedIn }: { readonly email?: string; readonly onSignedIn: () => void }) {
  const form = useForm({ mode: 'uncontrolled', initialValues: { email, password: '' } })
  const { mutate, isPending, error } = useSignIn(onSignedIn)
  const wait = useCountdown(error, error instanceof ApiProblem ? error.retryAfterSeconds : null)
  return (
    <form onSubmit={form.onSubmit((values) => mutate(values))}>
      <Stack>
        <EmailField key={form.key('email')} {...form.getInputProps('email')} />
        <PasswordInput
          label={texts.password}
          autoComplete="current-password"
          required
          withAsterisk={false}
          visibilityToggleButtonProps={{ 'aria-label': texts.showPassword }}
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        {error && (
          <Alert color="red" variant="outline" icon={<IconAlertTriangle />} role="alert">
            {saidOf(error, wait)}
          </Alert>
        )}
        <Button type="submit" loading={isPending} disabled={wait > 0}>
          {texts.signIn}
        </Button>
      </Stack>
    </form>
  )
}

function saidOf(error: Error, wait: number): string {
  if (!(error instanceof ApiProblem)) return error.message
  if (error.status === 429) return wait > 0 ? texts.tooMany(wait) : texts.mayTryAgain
  return error.status === 401 ? texts.wrongPassword : error.message
}
