import { number } from '../../texts/number.ts'
import type { Bar, Series } from './bars.ts'
import styles from './told.module.css'
import type { LabelOf } from './words.ts'

interface Props {
  readonly bar: Bar
  readonly series: readonly Series[]
  readonly labelOf: LabelOf
  /** Where the bar stands in the drawing, 0 to 1. */
  readonly place: number
}

/** Beside the bar that is pointed at: what it stands for. What is not there is not listed. */
export function Told({ bar: { start, counts }, series, labelOf, place }: Props) {
  const side = place < 0.5 ? { left: `${place * 100}%` } : { right: `${(1 - place) * 100}%` }
  return (
    <div className={styles['told']} style={side}>
      <strong>{labelOf(start)}</strong>
      {series
        .filter(({ name }) => counts[name])
        .map(({ name, label, color }) => (
          <span key={name} className={styles['line']}>
            <span className={styles['swatch']} style={{ background: color }} />
            {label}: {number(counts[name] ?? 0)}
          </span>
        ))}
    </div>
  )
}
