import { Button, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { call, send } from '../../../api/client.ts'
import { useFieldFaults } from '../../../api/use-field-faults.ts'
import { Problem } from '../../../parts/problem.tsx'
import { texts } from '../../../texts/doors.ts'
import { useStartAnew } from '../../session/use-start-anew.ts'
import { Door } from './door.tsx'
import { EmailField, NameField } from './fields.tsx'
import { NewPassword } from './new-password.tsx'
import { NoToken } from './no-token.tsx'
import { useLinkToken } from './use-link-token.ts'

const empty = { name: '', email: '', password: '', project_name: '' }
const fields = Object.keys(empty)

/** Becomes the first person, and signs in. */
async function setUp(token: string, values: typeof empty): Promise<void> {
  const { name, email, password, project_name } = values
  await call('setupFinish', {
    body: { token, name, email, password, ...(project_name === '' ? {} : { project_name }) },
  })
  await send('POST', '/api/auth/sign-in/email', { email, password })
}

export function SetupPage() {
  const token = useLinkToken()
  const [, navigate] = useLocation()
  const startAnew = useStartAnew()
  const form = useForm({ mode: 'uncontrolled', initialValues: empty })
  const { mutate, isPending, error } = useMutation({
    mutationFn: (values: typeof empty) => setUp(token, values),
    onSuccess: () => {
      startAnew()
      navigate('/keys', { replace: true })
    },
    gcTime: 0,
  })
  useFieldFaults(form, error, fields)
  if (token === '') return <NoToken title={texts.setUp} hint={texts.setUpAgain} />
  return (
    <Door title={texts.setUp} about={texts.setUpAbout}>
      <form onSubmit={form.onSubmit((values) => mutate(values))}>
        <Stack>
          <NameField key={form.key('name')} {...form.getInputProps('name')} />
          <EmailField key={form.key('email')} {...form.getInputProps('email')} />
          <NewPassword key={form.key('password')} {...form.getInputProps('password')} />
          <TextInput
            label={texts.projectName}
            description={texts.projectNameAbout}
            autoComplete="organization"
            key={form.key('project_name')}
            {...form.getInputProps('project_name')}
          />
          <Problem error={error} fields={fields} />
          <Button type="submit" loading={isPending}>
            {texts.createAccount}
          </Button>
        </Stack>
      </form>
    </Door>
  )
}
