import { Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { Agreed, Ask } from '../../../../../cli/src/ui/protocol.ts'
import { texts } from '../../../texts/local.ts'
import styles from '../local.module.css'

interface Props {
  readonly asks: readonly Ask[]
  readonly onAgree: (agreed: Agreed) => void
  readonly onDecline: () => void
}

/** Asks for what nobody may take for granted: sending a value out of a file, sending what may change something. */
export function AgreeDialog({ asks, onAgree, onDecline }: Props) {
  return (
    <Modal opened={asks.length > 0} onClose={onDecline} title={texts.agreeTitle}>
      <Asked asks={asks} onAgree={onAgree} onDecline={onDecline} />
    </Modal>
  )
}

function Asked({ asks, onAgree, onDecline }: Props) {
  const [repeats, setRepeats] = useState(false)
  const change = asks.find((ask) => ask.kind === 'may-change')
  const fills = asks.filter((ask) => ask.kind === 'fill')
  const agree = (): void =>
    onAgree({
      fill: fills.map(({ variable }) => variable),
      ...(change ? { send: repeats ? 'repeatedly' : 'once' } : {}),
    })
  return (
    <Stack>
      {fills.map(({ variable, place, host }) => (
        <Text key={variable} size="sm">
          {texts.fill(variable, place, host)}
        </Text>
      ))}
      {change && (
        <>
          <Text className={styles['mono'] ?? ''}>
            {change.method} {change.url}
          </Text>
          <Text size="sm">{texts.mayChange(change.method)}</Text>
          <Checkbox
            label={texts.repeat(change.method)}
            description={texts.repeatHint}
            checked={repeats}
            onChange={(event) => setRepeats(event.currentTarget.checked)}
          />
        </>
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={onDecline}>
          {texts.cancel}
        </Button>
        <Button onClick={agree}>{texts.send}</Button>
      </Group>
    </Stack>
  )
}
