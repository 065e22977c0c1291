import { Text } from '@mantine/core'
import { texts } from '../../../../texts/key.ts'
import styles from './words.module.css'

interface Props {
  readonly words: readonly string[]
  /** Said where there are none. */
  readonly otherwise?: string
}

/** Short texts of whoever made the key: permissions, tags, addresses. */
export function Words({ words, otherwise = texts.none }: Props) {
  if (words.length === 0)
    return (
      <Text span size="sm" c="dimmed">
        {otherwise}
      </Text>
    )
  return (
    <ul className={styles['words']}>
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  )
}
