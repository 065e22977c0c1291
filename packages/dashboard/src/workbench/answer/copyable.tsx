import { Button, CopyButton } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { texts } from '../../texts/workbench.ts'
import styles from './answer.module.css'

/** A command with a button that copies it. */
export function Copyable({ text, name }: { readonly text: string; readonly name: string }) {
  return (
    <div className={styles['copyable']}>
      <pre tabIndex={0} role="group" aria-label={name}>
        {text}
      </pre>
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <Button
            size="compact-xs"
            variant="default"
            aria-label={copied ? texts.copied : texts.copyWhat(name)}
            leftSection={copied ? <IconCheck size={14} /> : <IconCopy size={14} stroke={1.6} />}
            onClick={copy}
          >
            {copied ? texts.copied : texts.copy}
          </Button>
        )}
      </CopyButton>
    </div>
  )
}
