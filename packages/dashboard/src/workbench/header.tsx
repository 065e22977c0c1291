import { Tooltip } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { ColourScheme } from '../parts/colour-scheme.tsx'
import { Logo } from '../parts/logo.tsx'
import { texts } from '../texts/workbench.ts'
import styles from './workbench.module.css'

export function Header({ isLocal }: { readonly isLocal: boolean }) {
  return (
    <header className={styles['header']}>
      <Logo />
      <div className={styles['headerEnd']}>
        {!isLocal && (
          <Tooltip label={texts.privacyWhy} multiline w={280} events={{ hover: true, focus: true, touch: true }}>
            <button type="button" className={styles['privacy']}>
              <IconLock size={15} stroke={1.8} aria-hidden />
              {texts.privacy}
            </button>
          </Tooltip>
        )}
        <ColourScheme />
      </div>
    </header>
  )
}
