import { causeTitle } from '../texts/causes.ts'
import { Mono } from './mono.tsx'
import styles from './cause.module.css'

/** A cause: its name, and below it the id by which programs know it. */
export function Cause({ code }: { readonly code: string }) {
  return (
    <span className={styles['cause']}>
      <span>{causeTitle(code)}</span>
      <Mono>{code}</Mono>
    </span>
  )
}
