import { Checkbox, Modal, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useFieldFaults } from '../../../../api/use-field-faults.ts'
import { FormActions } from '../../../../parts/form-actions.tsx'
import { Problem } from '../../../../parts/problem.tsx'
import { ShownOnce } from '../../../../parts/shown-once.tsx'
import { texts } from '../../../../texts/webhooks.ts'
import { useCreateWebhook, type EventType, type NewWebhook } from './mutations.ts'

interface Props {
  readonly opened: boolean
  readonly onClose: () => void
}

export function CreateWebhook({ opened, onClose }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title={texts.create} closeOnClickOutside={false}>
      <Content onClose={onClose} />
    </Modal>
  )
}

/** The form, and then the secret: gone when the dialog is closed. */
function Content({ onClose }: Pick<Props, 'onClose'>) {
  const { mutate, data, isPending, error } = useCreateWebhook()
  if (!data) return <WebhookForm isPending={isPending} error={error} onCreate={mutate} onClose={onClose} />
  return (
    <ShownOnce
      title={texts.shownTitle}
      about={texts.shownAbout}
      text={data.secret}
      label={texts.copySecret}
      onDone={onClose}
    />
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
  useFieldFaults(form, error, Object.keys(empty))
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
        <FormActions action={texts.createAction} isPending={isPending} onCancel={onClose} />
      </Stack>
    </form>
  )
}
