import styles from './mono.module.css'

/** Evidence: ids, addresses, routes, as they are. `isWhole`: broken into lines rather than cut off. */
export function Mono({ children, isWhole = false }: { readonly children: string; readonly isWhole?: boolean }) {
  return isWhole ? (
    <span className={styles['whole']}>{children}</span>
  ) : (
    <span className={styles['mono']} title={children}>
      {children}
    </span>
  )
}
