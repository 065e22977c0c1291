import { Text } from '@mantine/core'
import type { EnvValue } from '../../../../../cli/src/ui/protocol.ts'
import { texts } from '../../../texts/local.ts'
import styles from '../local.module.css'

/** A value as it may be shown: masked, how long, and what equal values share. */
export function Value({ value }: { readonly value: EnvValue | null }) {
  if (!value) return texts.none
  return (
    <span className={styles['value']}>
      <span className={styles['mono']}>{value.masked}</span> {texts.bytes(value.length)}{' '}
      <Text span size="xs" c="dimmed" className={styles['mono'] ?? ''} title={texts.fingerprint(value.fingerprint)}>
        #{value.fingerprint}
      </Text>
    </span>
  )
}
