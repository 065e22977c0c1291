import type { Icon } from '@tabler/icons-react'
import styles from './status.module.css'

export type Tone = 'good' | 'warning' | 'bad' | 'quiet'

interface Props {
  readonly tone: Tone
  readonly icon: Icon
  readonly word: string
}

/** How something stands: a sign and a word. The colour repeats what both say. */
export function Status({ tone, icon: Sign, word }: Props) {
  return (
    <span className={styles['status']} data-tone={tone}>
      <Sign size={16} stroke={2} aria-hidden="true" />
      {word}
    </span>
  )
}
