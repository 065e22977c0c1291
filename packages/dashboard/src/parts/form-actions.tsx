import { Button, Group } from '@mantine/core'
import { texts } from '../texts/common.ts'

interface Props {
  /** What the button does, as a verb: "Revoke". */
  readonly action: string
  readonly isPending: boolean
  readonly isDangerous?: boolean
  readonly disabled?: boolean
  readonly onCancel: () => void
}

/** How a form in a dialog ends: with its action, or without. */
export function FormActions({ action, isPending, isDangerous = false, disabled = false, onCancel }: Props) {
  return (
    <Group justify="flex-end">
      <Button variant="default" onClick={onCancel}>
        {texts.cancel}
      </Button>
      <Button type="submit" loading={isPending} disabled={disabled} {...(isDangerous ? { color: 'red.8' } : {})}>
        {action}
      </Button>
    </Group>
  )
}
