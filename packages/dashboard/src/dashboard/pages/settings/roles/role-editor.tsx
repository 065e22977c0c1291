import { Modal, Stack, TagsInput, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useFieldFaults } from '../../../../api/use-field-faults.ts'
import { FormActions } from '../../../../parts/form-actions.tsx'
import { Problem } from '../../../../parts/problem.tsx'
import { texts as common } from '../../../../texts/common.ts'
import { texts as ofAll } from '../../../../texts/settings.ts'
import type { Role } from '../../keys/queries.ts'
import { useSaveRole } from './mutations.ts'

const texts = ofAll.roles

interface Props {
  /** Without a name: a new one. */
  readonly role: Role | null
  readonly onClose: () => void
}

export function RoleEditor({ role, onClose }: Props) {
  return (
    <Modal opened={role !== null} onClose={onClose} title={role?.name ? texts.editOf(role.name) : texts.create}>
      {role && <Form role={role} onClose={onClose} />}
    </Modal>
  )
}

function Form({ role, onClose }: { readonly role: Role; readonly onClose: () => void }) {
  const form = useForm({ initialValues: role })
  const { mutate, isPending, error } = useSaveRole(onClose)
  useFieldFaults(form, error, ['name', 'permissions'])
  return (
    <form onSubmit={form.onSubmit((values) => mutate(values))}>
      <Stack>
        {role.name === '' && (
          <TextInput
            label={texts.name}
            description={texts.nameHint}
            required
            withAsterisk={false}
            data-autofocus
            {...form.getInputProps('name')}
          />
        )}
        <TagsInput
          label={texts.permissions}
          description={texts.permissionsHint}
          splitChars={[',', ' ']}
          {...form.getInputProps('permissions')}
        />
        <Problem error={error} />
        <FormActions action={common.save} isPending={isPending} onCancel={onClose} />
      </Stack>
    </form>
  )
}
