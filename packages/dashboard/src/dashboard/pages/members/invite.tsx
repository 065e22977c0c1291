import { Button, Group, Modal, Radio, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useEffect } from 'react'
import { fieldFaults } from '../../../api/field-faults.ts'
import { CopyBlock } from '../../../parts/copy-block.tsx'
import { Problem } from '../../../parts/problem.tsx'
import { texts as common } from '../../../texts/common.ts'
import { texts } from '../../../texts/members.ts'
import { useSession } from '../../session/session.tsx'
import { roles, useInvite, type Role } from './queries.ts'

interface Props {
  readonly opened: boolean
  readonly onClose: () => void
}

export function Invite({ opened, onClose }: Props) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={texts.inviteTitle}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': common.close }}
    >
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
    return <InvitationLink email={data.invitation.email} url={url} onClose={onClose} />
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
  const { setErrors } = form
  useEffect(() => setErrors(fieldFaults(error, Object.keys(empty))), [error, setErrors])
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
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button type="submit" loading={isPending}>
            {texts.inviteAction}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

interface LinkProps {
  readonly email: string
  readonly url: string
  readonly onClose: () => void
}

function InvitationLink({ email, url, onClose }: LinkProps) {
  return (
    <Stack role="status">
      <Text fw={600}>{texts.linkTitle}</Text>
      <Text size="sm">{texts.linkAbout(email)}</Text>
      <CopyBlock text={url} label={texts.copyLink} />
      <Button onClick={onClose} style={{ alignSelf: 'flex-end' }}>
        {texts.done}
      </Button>
    </Stack>
  )
}
