import { Button, Group, Text } from '@mantine/core'
import { texts as common } from '../../../texts/common.ts'
import { texts } from '../../../texts/settings.ts'

interface Props {
  readonly mayWrite: boolean
  readonly isPending: boolean
  readonly isSaved: boolean
}

/** The end of a form of settings: its button and how it went; for whoever may only read, that. */
export function SaveRow({ mayWrite, isPending, isSaved }: Props) {
  if (!mayWrite)
    return (
      <Text size="sm" c="dimmed">
        {texts.readOnly}
      </Text>
    )
  return (
    <Group gap="sm">
      <Button type="submit" loading={isPending}>
        {common.save}
      </Button>
      <Text size="sm" role="status">
        {isSaved ? texts.saved : ''}
      </Text>
    </Group>
  )
}
