import styles from './share.module.css'
import { percent } from '../texts/number.ts'

/** A part of all, 0 to 1: as a number, and as a bar that repeats it. */
export function Share({ of }: { readonly of: number }) {
  return (
    <span className={styles['share']}>
      <span className={styles['bar']} aria-hidden="true">
        <span style={{ width: `${of * 100}%` }} />
      </span>
      {percent(of)}
    </span>
  )
}
