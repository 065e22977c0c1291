import { Burger, Drawer, Group, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { ColourScheme } from '../../parts/colour-scheme.tsx'
import { Logo } from '../../parts/logo.tsx'
import { texts as common } from '../../texts/common.ts'
import { texts } from '../../texts/shell.ts'
import { useSession } from '../session/session.tsx'
import { AccountMenu } from './account-menu.tsx'
import { Navigation } from './navigation.tsx'
import styles from './shell.module.css'
import { useFocusOnArrival } from './use-focus-on-arrival.ts'

/** What stands around every page: sections at the side (on a phone behind a menu), the account at the top. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const [isOpen, { toggle, close }] = useDisclosure(false)
  const content = useFocusOnArrival()
  return (
    <div className={styles['shell']}>
      <a className={styles['skip']} href="#content">
        {common.skipToContent}
      </a>
      <header className={styles['header']}>
        <Group gap="sm">
          <Burger
            className={styles['burger'] ?? ''}
            size="sm"
            opened={isOpen}
            onClick={toggle}
            aria-label={texts.menu}
          />
          <Logo />
          <Text size="sm" c="dimmed" className={styles['project'] ?? ''}>
            {useSession().current.project_name}
          </Text>
        </Group>
        <Group gap="xs">
          <ColourScheme />
          <AccountMenu />
        </Group>
      </header>
      <div className={styles['side']}>
        <Navigation />
      </div>
      <Drawer
        opened={isOpen}
        onClose={close}
        title={texts.sections}
        size="xs"
        closeButtonProps={{ 'aria-label': texts.menu }}
      >
        <Navigation onChoose={close} />
      </Drawer>
      <main ref={content} id="content" className={styles['content']} tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}
