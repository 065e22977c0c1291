import { Alert, Button, PasswordInput, Stack } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconCircleCheck } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { send } from '../../../api/client.ts'
import { Problem } from '../../../parts/problem.tsx'
import { Section } from '../../../parts/section.tsx'
import { texts } from '../../../texts/account.ts'
import { texts as doors } from '../../../texts/doors.ts'
import { NewPassword } from '../doors/new-password.tsx'
import { useReloadSessions } from './mutations.ts'

const empty = { currentPassword: '', newPassword: '' }

export function ChangePassword() {
  const form = useForm({ mode: 'uncontrolled', initialValues: empty })
  const reloadSessions = useReloadSessions()
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: (values: typeof empty) => send('POST', '/api/auth/change-password', values),
    onSuccess: () => {
      form.reset()
      return reloadSessions()
    },
    gcTime: 0,
  })
  return (
    <Section title={texts.changePassword}>
      <form onSubmit={form.onSubmit((values) => mutate(values))}>
        <Stack maw="24rem">
          <PasswordInput
            label={texts.currentPassword}
            autoComplete="current-password"
            required
            withAsterisk={false}
            visibilityToggleButtonProps={{ 'aria-label': doors.showPassword }}
            key={form.key('currentPassword')}
            {...form.getInputProps('currentPassword')}
          />
          <NewPassword label={texts.newPassword} key={form.key('newPassword')} {...form.getInputProps('newPassword')} />
          <Problem error={error} />
          {isSuccess && (
            <Alert variant="outline" icon={<IconCircleCheck />} role="status">
              {texts.passwordChanged}
            </Alert>
          )}
          <Button type="submit" loading={isPending} style={{ alignSelf: 'flex-start' }}>
            {texts.changePassword}
          </Button>
        </Stack>
      </form>
    </Section>
  )
}
