import type { ReactNode } from 'react'
import { Link } from 'wouter'
import styles from './row.module.css'

/** A link of one row, plain for the same reason as `RowButton`. */
export function RowLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <Link className={styles['link'] ?? ''} href={href}>
      {children}
    </Link>
  )
}
