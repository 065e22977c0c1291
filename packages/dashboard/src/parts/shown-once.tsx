import { Button, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { texts } from '../texts/common.ts'
import { CopyBlock } from './copy-block.tsx'

interface Props {
  readonly title: string
  readonly about: string
  readonly text: string
  /** Of its copy button. */
  readonly label: string
  readonly onDone: () => void
  /** Other forms of it. */
  readonly children?: ReactNode
}

/** What a dialog tells this one time: gone when it is closed. */
export function ShownOnce({ title, about, text, label, onDone, children }: Props) {
  return (
    <Stack role="status">
      <Text fw={600}>{title}</Text>
      <Text size="sm">{about}</Text>
      <CopyBlock text={text} label={label} />
      {children}
      <Button onClick={onDone} style={{ alignSelf: 'flex-end' }}>
        {texts.done}
      </Button>
    </Stack>
  )
}
