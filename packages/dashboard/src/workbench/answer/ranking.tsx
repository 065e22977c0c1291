import type { CauseId, ReportedCause } from '@why401/core'
import { percent } from '@why401/core'
import { texts } from '../../texts/workbench.ts'
import { Section } from './section.tsx'
import styles from './answer.module.css'

interface Props {
  readonly causes: readonly ReportedCause[]
  readonly chosen: CauseId | null
  readonly onChoose: (id: CauseId) => void
}

export function Ranking({ causes, chosen, onChoose }: Props) {
  return (
    <Section title={texts.causes}>
      <ol className={styles['list']}>
        {causes.map(({ id, title, probability }) => (
          <li key={id}>
            <button type="button" className={styles['cause']} aria-current={id === chosen} onClick={() => onChoose(id)}>
              <span className={styles['causeTitle']}>{title}</span>
              <span className={styles['percent']}>{percent(probability)}</span>
              <span className={styles['track']} aria-hidden="true">
                <span className={styles['bar']} style={{ width: `${Math.max(0.5, probability * 100)}%` }} />
              </span>
            </button>
          </li>
        ))}
      </ol>
    </Section>
  )
}
