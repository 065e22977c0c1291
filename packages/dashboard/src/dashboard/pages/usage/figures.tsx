import { granted, type Total } from '../../../parts/charts/outcomes.ts'
import { texts } from '../../../texts/usage.ts'
import styles from './usage-page.module.css'
import { number, percent } from '../../../texts/number.ts'

/** The span in four numbers. */
export function Figures({ all }: { readonly all: readonly Total[] }) {
  const total = all.reduce((sum, { count }) => sum + count, 0)
  const good = all.find(({ name }) => name === granted)?.count ?? 0
  const figures = [
    [texts.verifications, number(total)],
    [texts.granted, number(good)],
    [texts.refused, number(total - good)],
    [texts.refusedShare, percent(total === 0 ? 0 : (total - good) / total)],
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
