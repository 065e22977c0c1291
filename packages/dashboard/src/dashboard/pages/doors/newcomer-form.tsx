import { Button, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { call } from '../../../api/client.ts'
import { fieldFaults } from '../../../api/field-faults.ts'
import { Problem } from '../../../parts/problem.tsx'
import { texts } from '../../../texts/doors.ts'
import { NewPassword } from './new-password.tsx'

const empty = { name: '', password: '' }

/** Makes the account of the address that was invited. */
export function NewcomerForm({ token }: { readonly token: string }) {
  const [, navigate] = useLocation()
  const form = useForm({ mode: 'uncontrolled', initialValues: empty })
  const { mutate, isPending, error } = useMutation({
    mutationFn: (values: typeof empty) => call('invitationsAccept', { body: { token, ...values } }),
    onSuccess: () => navigate('/sign-in', { replace: true, state: { isNew: true } }),
    gcTime: 0,
  })
  const { setErrors } = form
  useEffect(() => setErrors(fieldFaults(error, Object.keys(empty))), [error, setErrors])
  return (
    <form onSubmit={form.onSubmit((values) => mutate(values))}>
      <Stack>
        <TextInput
          label={texts.name}
          autoComplete="name"
          required
          withAsterisk={false}
          key={form.key('name')}
          {...form.getInputProps('name')}
        />
        <NewPassword key={form.key('password')} {...form.getInputProps('password')} />
        <Problem error={error} />
        <Button type="submit" loading={isPending}>
          {texts.createAccount}
        </Button>
      </Stack>
    </form>
  )
}
