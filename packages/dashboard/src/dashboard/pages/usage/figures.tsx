import { granted, type Total } from '../../../parts/charts/outcomes.ts'
import { texts } from '../../../texts/usage.ts'
import styles from './usage-page.module.css'

const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 })

/** The span in four numbers. */
export function Figures({ all }: { readonly all: readonly Total[] }) {
  const total = all.reduce((sum, { count }) => sum + count, 0)
  const good = all.find(({ name }) => name === granted)?.count ?? 0
  const figures = [
    [texts.verifications, total.toLocaleString('en')],
    [texts.granted, good.toLocaleString('en')],
    [texts.refused, (total - good).toLocaleString('en')],
    [texts.refusedShare, percent.format(total === 0 ? 0 : (total - good) / total)],
  ] as const
  return (
    <dl className={styles['figures']}>
      {figures.map(([name, value]) => (
        <div key={name} className={styles['figure']}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
