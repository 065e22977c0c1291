import { Mono } from '../mono.tsx'
import { sumOf, type Bar, type Series } from './bars.ts'
import styles from './legend.module.css'
import { number } from '../../texts/number.ts'

/** Which colour is what, and how many there were of it. */
export function Legend({ bars, series }: { readonly bars: readonly Bar[]; readonly series: readonly Series[] }) {
  return (
    <ul className={styles['legend']}>
      {series.map(({ name, label, isCode, color }) => (
        <li key={name}>
          <span className={styles['swatch']} style={{ background: color }} />
          {isCode ? <Mono>{label}</Mono> : label}
          <span className={styles['sum']}>{number(sumOf(bars, name))}</span>
        </li>
      ))}
    </ul>
  )
}
