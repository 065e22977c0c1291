import { Text } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { texts } from '../../texts/workbench.ts'
import type { Reading } from '../engine/messages.ts'
import { sizeInWords } from './limits.ts'
import styles from './input.module.css'

/** In place of a text that is too long for a text field. */
export function LargeInput({ length, reading }: { readonly length: number; readonly reading: Reading | null }) {
  const read = reading?.ok ? reading : null
  return (
    <div className={styles['large']}>
      <IconFileText size={28} stroke={1.4} aria-hidden />
      <Text fw={600}>{texts.large(read ? texts.kinds[read.kind] : texts.reading, sizeInWords(length))}</Text>
      {read && read.kind === 'har' && <Text size="sm">{texts.answers(read.accepted, read.refused)}</Text>}
      <Text size="sm" c="dimmed">
        {texts.largeHint}
      </Text>
    </div>
  )
}
