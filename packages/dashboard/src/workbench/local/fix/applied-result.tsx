import { Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import type { AppliedFix } from '../../../../../cli/src/ui/protocol.ts'
import { Status } from '../../../parts/status.tsx'
import { texts } from '../../../texts/local.ts'
import { focus } from '../focus.ts'
import styles from '../local.module.css'

/** What was written, and what the request says to it. */
export function AppliedResult({ applied: { files, proof } }: { readonly applied: AppliedFix }) {
  const isGood = proof === null || proof.outcome === 'accepted'
  return (
    <div
      ref={focus}
      tabIndex={-1}
      className={styles['result']}
      data-outcome={isGood ? 'proven' : 'possible'}
      role="status"
    >
      <Text size="sm" fw={600} component="div">
        <Status
          tone={isGood ? 'good' : 'warning'}
          icon={isGood ? IconCircleCheck : IconAlertTriangle}
          word={isGood ? texts.applied : texts.stillRefused}
        />
      </Text>
      {proof && <p className={styles['became']}>{texts.became(proof.before, proof.after)}</p>}
      {proof?.cause && <Text size="sm">{texts.nowCause(proof.cause.title)}</Text>}
      <Text size="sm">{texts.written(files.join(', '))}</Text>
    </div>
  )
}
