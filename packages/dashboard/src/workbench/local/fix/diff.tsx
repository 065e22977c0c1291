import styles from '../local.module.css'

/** Lines of a unified diff. Their first character says what they are; the colour repeats it. */
export function Diff({ label, lines }: { readonly label: string; readonly lines: readonly string[] }) {
  return (
    // It scrolls where it is wide, so it can be reached by keyboard.
    <pre className={styles['diff']} tabIndex={0} role="region" aria-label={label}>
      {lines.map((line, at) => (
        <span key={`${at} ${line}`} data-sign={line.slice(0, 1)}>
          {line}
          {'\n'}
        </span>
      ))}
    </pre>
  )
}
