import { Button, Checkbox, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useEffect } from 'react'
import { fieldFaults } from '../../../../api/field-faults.ts'
import { CopyBlock } from '../../../../parts/copy-block.tsx'
import { Problem } from '../../../../parts/problem.tsx'
import { texts as common } from '../../../../texts/common.ts'
import { texts } from '../../../../texts/webhooks.ts'
import { useCreateWebhook, type EventType, type NewWebhook } from './queries.ts'

interface Props {
  readonly opened: boolean
  readonly onClose: () => void
}

export function CreateWebhook({ opened, onClose }: Props) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={texts.create}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': common.close }}
    >
      <Content onClose={onClose} />
    </Modal>
  )
}

/** The form, and then the secret: gone when the dialog is closed. */
function Content({ onClose }: Pick<Props, 'onClose'>) {
  const { mutate, data, isPending, error } = useCreateWebhook()
  if (!data) return <WebhookForm isPending={isPending} error={error} onCreate={mutate} onClose={onClose} />
  return (
    <Stack role="status">
      <Text fw={600}>{texts.shownTitle}</Text>
      <Text size="sm">{texts.shownAbout}</Text>
      <CopyBlock text={data.secret} label={texts.copySecret} />
      <Button onClick={onClose} style={{ alignSelf: 'flex-end' }}>
        {texts.done}
      </Button>
    </Stack>
  )
}

interface FormProps {
  readonly isPending: boolean
  readonly error: Error | null
  readonly onCreate: (webhook: NewWebhook) => void
  readonly onClose: () => void
}

const empty: NewWebhook = { url: '', events: ['key.leaked', 'key.expiring'] }
const events = Object.entries(texts.eventTexts)

function WebhookForm({ isPending, error, onCreate, onClose }: FormProps) {
  const form = useForm<NewWebhook>({
    initialValues: empty,
    validate: { events: (chosen) => (chosen.length === 0 ? texts.chooseEvent : null) },
  })
  const { setErrors } = form
  useEffect(() => setErrors(fieldFaults(error, Object.keys(empty))), [error, setErrors])
  return (
    <form onSubmit={form.onSubmit(onCreate)}>
      <Stack>
        <TextInput
          label={texts.url}
          description={texts.urlHint}
          type="url"
          placeholder="https://example.com/hooks/keys"
          required
          withAsterisk={false}
          data-autofocus
          {...form.getInputProps('url')}
        />
        <Checkbox.Group
          label={texts.events}
          value={form.values.events}
          onChange={(chosen) => form.setFieldValue('events', chosen as EventType[])}
          error={form.errors['events']}
        >
          <Stack gap={8} mt={6}>
            {events.map(([value, label]) => (
              <Checkbox key={value} value={value} label={label} description={value} />
            ))}
          </Stack>
        </Checkbox.Group>
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
