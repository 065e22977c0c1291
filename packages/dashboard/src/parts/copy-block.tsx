import { CopyButton } from './copy-button.tsx'
import styles from './copy-block.module.css'

interface Props {
  readonly text: string
  readonly label: string
  readonly onCopied?: () => void
}

/** Text to take away, with its button. A click selects all of it. */
export function CopyBlock({ text, label, onCopied }: Props) {
  return (
    <div className={styles['block']}>
      {/* It scrolls where it is long, so it can be reached by keyboard. */}
      <pre className={styles['text']} tabIndex={0}>
        {text}
      </pre>
      <div className={styles['button']}>
        <CopyButton value={text} label={label} {...(onCopied ? { onCopied } : {})} />
      </div>
    </div>
  )
}
