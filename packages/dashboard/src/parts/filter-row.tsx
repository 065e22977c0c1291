import type { ReactNode } from 'react'
import styles from './filter-row.module.css'

interface Props {
  readonly label: string
  readonly children: ReactNode
  /** What does not fit into a field: below, over the whole width. */
  readonly below?: ReactNode
}

/** Fields by which a list is filtered, as many side by side as there is room for. */
export function FilterRow({ label, children, below }: Props) {
  return (
    <search className={styles['row']} aria-label={label}>
      {children}
      {below && <div className={styles['wide']}>{below}</div>}
    </search>
  )
}
