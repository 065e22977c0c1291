import { Group, Title } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import styles from './section.module.css'

interface Props {
  readonly title: string
  /** What can be done with it. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A part of a page with a heading of its own. */
export function Section({ title, actions, children }: Props) {
  const id = useId()
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <Group justify="space-between" wrap="nowrap" mb="sm" mih={30}>
        <Title order={2} id={id}>
          {title}
        </Title>
        {actions && (
          <Group gap="xs" wrap="nowrap">
            {actions}
          </Group>
        )}
      </Group>
      {children}
    </section>
  )
}
