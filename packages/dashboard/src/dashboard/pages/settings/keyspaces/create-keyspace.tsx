import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { fieldFaults } from '../../../../api/field-faults.ts'
import { Problem } from '../../../../parts/problem.tsx'
import { texts as common } from '../../../../texts/common.ts'
import { texts } from '../../../../texts/keyspaces.ts'
import { useCreateKeyspace } from './queries.ts'

interface Props {
  readonly opened: boolean
  readonly onClose: () => void
}

export function CreateKeyspace({ opened, onClose }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title={texts.create} closeButtonProps={{ 'aria-label': common.close }}>
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
  const { setErrors } = form
  useEffect(() => setErrors(fieldFaults(error, Object.keys(empty))), [error, setErrors])
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
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button type="submit" loading={isPending}>
            {texts.createAction}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
