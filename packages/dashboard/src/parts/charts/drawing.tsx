import { memo, useState, type PointerEvent } from 'react'
import { number } from '../../texts/number.ts'
import type { Bar, Series } from './bars.ts'
import styles from './drawing.module.css'
import { stepOfLabels, ticksFor } from './scale.ts'
import { Told } from './told.tsx'
import type { LabelOf } from './words.ts'

interface Props {
  /** What it shows, in words. */
  readonly label: string
  readonly bars: readonly Bar[]
  readonly series: readonly Series[]
  readonly labelOf: LabelOf
}

/** The bars, their scale and their starts; as large as what they are put into. Lengths are shares, so nothing is measured. */
export function Drawing({ label, bars, series, labelOf }: Props) {
  const [pointed, setPointed] = useState<number | null>(null)
  const bar = pointed === null ? undefined : bars[pointed]
  const ticks = ticksFor(bars)
  const step = stepOfLabels(bars)
  const point = ({ target }: PointerEvent): void => {
    const said = (target as Element).closest<HTMLElement>('[data-bar]')?.dataset['bar']
    setPointed(said === undefined ? null : Number(said))
  }
  return (
    <div className={styles['drawing']} role="img" aria-label={label}>
      <div className={styles['scale']}>
        {ticks.map((tick) => (
          <span key={tick}>{number(tick)}</span>
        ))}
      </div>
      <div className={styles['plot']} onPointerOver={point} onPointerLeave={() => setPointed(null)}>
        <div className={styles['lines']}>
          {ticks.map((tick) => (
            <span key={tick} />
          ))}
        </div>
        <Bars bars={bars} series={series} top={ticks.at(-1) ?? 1} />
        {bar && <Told bar={bar} series={series} labelOf={labelOf} place={((pointed ?? 0) + 0.5) / bars.length} />}
      </div>
      <div className={styles['starts']}>
        {bars.map(({ start }, at) => (
          <span key={start}>{at % step === step >> 1 && labelOf(start)}</span>
        ))}
      </div>
    </div>
  )
}

interface BarsProps {
  readonly bars: readonly Bar[]
  readonly series: readonly Series[]
  /** What a bar of full height stands for. */
  readonly top: number
}

/** Left as they are while one or another is pointed at. */
const Bars = memo(function Drawn({ bars, series, top }: BarsProps) {
  return (
    <div className={styles['bars']}>
      {bars.map(({ start, counts }, at) => (
        <div key={start} className={styles['bar']} data-bar={at}>
          {series.map(({ name, color }) => {
            const share = (counts[name] ?? 0) / top
            if (share === 0) return null
            // the line between one and the next would leave nothing of what is thin
            const look = share > 0.02 ? 'part' : 'thin'
            return <span key={name} className={styles[look]} style={{ height: `${share * 100}%`, background: color }} />
          })}
        </div>
      ))}
    </div>
  )
})
