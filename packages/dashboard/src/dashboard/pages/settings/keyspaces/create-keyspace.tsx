import { Modal, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useLocation } from 'wouter'
import { useFieldFaults } from '../../../../api/use-field-faults.ts'
import { FormActions } from '../../../../parts/form-actions.tsx'
import { Problem } from '../../../../parts/problem.tsx'
import { texts } from '../../../../texts/keyspaces.ts'
import { useCreateKeyspace } from './mutations.ts'

interface Props {
  readonly opened: boolean
  readonly onClose: () => void
}

export function CreateKeyspace({ opened, onClose }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title={texts.create}>
      <Form onClose={onClose} />
    </Modal>
  )
}

const empty = { name: '', prefix: '' }

/** Its settings are those that most want; they are shown next. */
function Form({ onClose }: Pick<Props, 'onClose'>) {
  const [, navigate] = useLocation()
  const form = useForm({ initialValues: empty })
  const { mutate, isPending, error } = useCreateKeyspace(({ id }) => navigate(`/settings/keyspaces/${id}`))
  useFieldFaults(form, error, Object.keys(empty))
  return (
    <form onSubmit={form.onSubmit((values) => mutate(values))}>
      <Stack>
        <TextInput
          label={texts.name}
          autoComplete="off"
          required
          withAsterisk={false}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <TextInput
          label={texts.prefix}
          description={texts.prefixHint(form.values.prefix)}
          autoComplete="off"
          spellCheck={false}
          required
          withAsterisk={false}
          {...form.getInputProps('prefix')}
        />
        <Problem error={error} />
        <FormActions action={texts.createAction} isPending={isPending} onCancel={onClose} />
      </Stack>
    </form>
  )
}
