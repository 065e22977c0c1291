import { Text, Title } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { ColourScheme } from '../../../parts/colour-scheme.tsx'
import { Logo } from '../../../parts/logo.tsx'
import { texts } from '../../../texts/shell.ts'
import styles from './door.module.css'

interface Props {
  readonly title: string
  readonly about?: string
  readonly children: ReactNode
}

/** A page for whoever is not in yet: one thing to do. */
export function Door({ title, about, children }: Props) {
  useDocumentTitle(`${title} · ${texts.product}`)
  return (
    <div className={styles['place']}>
      <header className={styles['bar']}>
        <Logo />
        <ColourScheme />
      </header>
      <main className={styles['card']}>
        <Title order={1} mb={about ? 4 : 'md'}>
          {title}
        </Title>
        {about && (
          <Text size="sm" c="dimmed" mb="md">
            {about}
          </Text>
        )}
        {children}
      </main>
    </div>
  )
}
