import { Text } from '@mantine/core'
import { Confirm } from '../../../../../parts/confirm.tsx'
import { texts } from '../../../../../texts/key-actions.ts'
import { useUndoDays } from './use-undo-days.ts'
import type { ActionProps } from './actions.tsx'
import { useChange } from './use-change.ts'

export function DisableDialog({ keyOf, ...dialog }: ActionProps) {
  const { disable } = useChange(keyOf)
  const { title, action, about } = texts.disable
  return (
    <Confirm {...dialog} title={title} action={action} run={disable}>
      <Text size="sm">{about}</Text>
    </Confirm>
  )
}

export function EnableDialog({ keyOf, ...dialog }: ActionProps) {
  const { enable } = useChange(keyOf)
  const { title, action, about } = texts.enable
  return (
    <Confirm {...dialog} title={title} action={action} run={enable}>
      <Text size="sm">{about}</Text>
    </Confirm>
  )
}

export function RestoreDialog({ keyOf, ...dialog }: ActionProps) {
  const { restore } = useChange(keyOf)
  const days = useUndoDays()
  const { title, action, about, within } = texts.restore
  return (
    <Confirm {...dialog} title={title} action={action} run={restore}>
      <Text size="sm">{about}</Text>
      {days !== null && <Text size="sm">{within(days)}</Text>}
    </Confirm>
  )
}
