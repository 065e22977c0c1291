import styles from './row.module.css'

interface Props {
  /** What stands on it, the same in each row. */
  readonly text: string
  /** What it is called: with the row that it is about. */
  readonly label: string
  readonly onClick: () => void
}

/** What can be done with one row. A plain element in the look of the library's buttons, since a table has one in each row. */
export function RowButton({ text, label, onClick }: Props) {
  return (
    <button type="button" className={styles['button']} aria-label={label} onClick={onClick}>
      {text}
    </button>
  )
}
