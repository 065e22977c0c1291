import { Button, Stack } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { call } from '../../../api/client.ts'
import { useFieldFaults } from '../../../api/use-field-faults.ts'
import { Problem } from '../../../parts/problem.tsx'
import { texts } from '../../../texts/doors.ts'
import { NameField } from './fields.tsx'
import { NewPassword } from './new-password.tsx'

const empty = { name: '', password: '' }
const fields = Object.keys(empty)

/** Makes the account of the address that was invited. */
export function NewcomerForm({ token }: { readonly token: string }) {
  const [, navigate] = useLocation()
  const form = useForm({ mode: 'uncontrolled', initialValues: empty })
  const { mutate, isPending, error } = useMutation({
    mutationFn: (values: typeof empty) => call('invitationsAccept', { body: { token, ...values } }),
    onSuccess: () => navigate('/sign-in', { replace: true, state: { isNew: true } }),
    gcTime: 0,
  })
  useFieldFaults(form, error, fields)
  return (
    <form onSubmit={form.onSubmit((values) => mutate(values))}>
      <Stack>
        <NameField key={form.key('name')} {...form.getInputProps('name')} />
        <NewPassword key={form.key('password')} {...form.getInputProps('password')} />
        <Problem error={error} fields={fields} />
        <Button type="submit" loading={isPending}>
          {texts.createAccount}
        </Button>
      </Stack>
    </form>
  )
}
