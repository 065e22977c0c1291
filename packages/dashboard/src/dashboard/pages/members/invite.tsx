import { Modal, Radio, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useFieldFaults } from '../../../api/use-field-faults.ts'
import { FormActions } from '../../../parts/form-actions.tsx'
import { Problem } from '../../../parts/problem.tsx'
import { ShownOnce } from '../../../parts/shown-once.tsx'
import { texts } from '../../../texts/members.ts'
import { useSession } from '../../session/session.tsx'
import { useInvite } from './mutations.ts'
import { roles, type Role } from './queries.ts'

interface Props {
  readonly opened: boolean
  readonly onClose: () => void
}

export function Invite({ opened, onClose }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title={texts.inviteTitle} closeOnClickOutside={false}>
      <Content onClose={onClose} />
    </Modal>
  )
}

/** The form, and then the link: gone when the dialog is closed. */
function Content({ onClose }: Pick<Props, 'onClose'>) {
  const { mutate, isPending, data, error } = useInvite()
  if (data) {
    // A service that is not told its own address is the one that these pages come from.
    const url = data.url ?? `${location.origin}/invitation#${data.token}`
    const about = texts.linkAbout(data.invitation.email)
    return <ShownOnce title={texts.linkTitle} about={about} text={url} label={texts.copyLink} onDone={onClose} />
  }
  return <InviteForm isPending={isPending} error={error} onInvite={mutate} onClose={onClose} />
}

interface FormProps {
  readonly isPending: boolean
  readonly error: Error | null
  readonly onInvite: (invited: { readonly email: string; readonly role: Role }) => void
  readonly onClose: () => void
}

const empty: { email: string; role: Role } = { email: '', role: 'viewer' }

function InviteForm({ isPending, error, onInvite, onClose }: FormProps) {
  const { current } = useSession()
  const form = useForm({ mode: 'uncontrolled', initialValues: empty })
  useFieldFaults(form, error, Object.keys(empty))
  return (
    <form onSubmit={form.onSubmit(onInvite)}>
      <Stack>
        <TextInput
          label={texts.email}
          type="email"
          autoComplete="off"
          required
          withAsterisk={false}
          data-autofocus
          key={form.key('email')}
          {...form.getInputProps('email')}
        />
        <Radio.Group label={texts.role} key={form.key('role')} {...form.getInputProps('role')}>
          <Stack gap="xs" mt={6}>
            {roles
              .filter((role) => role !== 'owner' || current.role === 'owner')
              .toReversed()
              .map((role) => (
                <Radio key={role} value={role} label={texts.roles[role]} description={texts.rolesAbout[role]} />
              ))}
          </Stack>
        </Radio.Group>
        <Problem error={error} />
        <FormActions action={texts.inviteAction} isPending={isPending} onCancel={onClose} />
      </Stack>
    </form>
  )
}
