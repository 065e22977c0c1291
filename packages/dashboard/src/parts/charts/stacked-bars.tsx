import { Skeleton } from '@mantine/core'
import { Suspense, useState } from 'react'
import { texts } from '../../texts/charts.ts'
import { Later } from '../later.ts'
import { shownLater } from '../shown-later.tsx'
import type { Bar, Series } from './bars.ts'
import { BarsTable } from './bars-table.tsx'
import { Legend } from './legend.tsx'
import styles from './stacked-bars.module.css'
import { labels, said, type LabelOf } from './words.ts'

const drawing = new Later(async () => (await import('./drawing.tsx')).Drawing)
const Drawing = shownLater(drawing)
// It comes while what it is to draw is asked for.
drawing.loadAhead()

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

/** Counts over time as bars, with a legend, and as a table. The drawing's room is there before the drawing. */
export function StackedBars({ label, bars, series, height, labelOf = labels.moment }: Props) {
  const [isTable, setTable] = useState(false)
  return (
    <figure className={styles['figure']} aria-label={label}>
      {series.length > 1 && <Legend bars={bars} series={series} />}
      <div className={styles['drawing']} style={{ height }}>
        <Suspense fallback={<Skeleton height={height} />}>
          <Drawing label={said(label, bars, series, labelOf)} bars={bars} series={series} labelOf={labelOf} />
        </Suspense>
      </div>
      <details className={styles['table']} onToggle={(event) => setTable(event.currentTarget.open)}>
        <summary>{texts.asTable}</summary>
        {isTable && <BarsTable label={label} bars={bars} series={series} labelOf={labelOf} />}
      </details>
    </figure>
  )
}
