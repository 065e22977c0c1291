import { Title } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import styles from './answer.module.css'

/** A part of the answer under a heading of its own. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <Title order={3} id={id}>
        {title}
      </Title>
      {children}
    </section>
  )
}
