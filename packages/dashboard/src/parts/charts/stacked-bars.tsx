import { useState } from 'react'
import { texts } from '../../texts/charts.ts'
import type { Bar, Series } from './bars.ts'
import { BarsTable } from './bars-table.tsx'
import { Drawing } from './drawing.tsx'
import { Legend } from './legend.tsx'
import styles from './stacked-bars.module.css'
import { labels, said, type LabelOf } from './words.ts'

interface Props {
  /** What is counted. */
  readonly label: string
  readonly bars: readonly Bar[]
  /** From the ground up. */
  readonly series: readonly Series[]
  /** Pixels of the drawing. */
  readonly height: number
  readonly labelOf?: LabelOf
}

/** Counts over time as bars, with a legend, and as a table. */
export function StackedBars({ label, bars, series, height, labelOf = labels.moment }: Props) {
  const [isTable, setTable] = useState(false)
  return (
    <figure className={styles['figure']} aria-label={label}>
      {series.length > 1 && <Legend bars={bars} series={series} />}
      <div className={styles['drawing']} style={{ height }}>
        <Drawing label={said(label, bars, series, labelOf)} bars={bars} series={series} labelOf={labelOf} />
      </div>
      <details className={styles['table']} onToggle={(event) => setTable(event.currentTarget.open)}>
        <summary>{texts.asTable}</summary>
        {isTable && <BarsTable label={label} bars={bars} series={series} labelOf={labelOf} />}
      </details>
    </figure>
  )
}
