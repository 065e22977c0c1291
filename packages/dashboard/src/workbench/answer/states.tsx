import { Alert, Button, Skeleton, Text, Title } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { nothingRefused } from '@why401/core'
import { texts as common } from '../../texts/common.ts'
import { examples } from '../../texts/examples.ts'
import { texts } from '../../texts/workbench.ts'
import styles from './answer.module.css'

/** Before anything was pasted: what there is to get, and something to try it with. */
export function Empty({ onExample }: { readonly onExample: (text: string) => void }) {
  return (
    <div className={styles['state']}>
      <Title order={2} tabIndex={-1}>
        {texts.emptyTitle}
      </Title>
      <Text c="dimmed">{texts.empty}</Text>
      <Text size="sm" fw={600} mt="md">
        {texts.examples}
      </Text>
      <ul className={styles['list']}>
        {examples.map(({ name, about, text }) => (
          <li key={name}>
            <button type="button" className={styles['choice']} onClick={() => onExample(text)}>
              <span className={styles['causeTitle']}>{name}</span>
              <span className={styles['choiceMore']}>{about}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Of the size of an answer, so that nothing jumps when it comes. */
export function Working({ isReady }: { readonly isReady: boolean }) {
  return (
    <div className={styles['state']} role="status" aria-label={isReady ? texts.reading : texts.loadingEngine}>
      <Skeleton height={28} width="60%" />
      <Skeleton height={16} />
      <Skeleton height={16} width="85%" />
      <Skeleton height={180} mt="md" />
    </div>
  )
}

export function Unreadable({ reason }: { readonly reason: string }) {
  return (
    <div className={styles['state']}>
      <Title order={2} tabIndex={-1} className={styles['withSign'] ?? ''}>
        <IconAlertTriangle aria-hidden size={20} stroke={1.6} />
        {texts.failedTitle}
      </Title>
      <Text>{reason}</Text>
    </div>
  )
}

export function Accepted({ accepted }: { readonly accepted: number }) {
  return (
    <div className={styles['state']}>
      <Title order={2} tabIndex={-1} className={styles['withSign'] ?? ''}>
        <IconCircleCheck aria-hidden size={20} stroke={1.6} />
        {texts.acceptedTitle}
      </Title>
      <Text>{nothingRefused(accepted)}</Text>
    </div>
  )
}

export function Broken({ again }: { readonly again: () => void }) {
  return (
    <Alert color="red" variant="outline" icon={<IconAlertTriangle />} title={texts.brokenTitle} role="alert">
      <Text size="sm" mb="sm">
        {texts.broken}
      </Text>
      <Button size="xs" variant="default" onClick={again}>
        {common.tryAgain}
      </Button>
    </Alert>
  )
}
