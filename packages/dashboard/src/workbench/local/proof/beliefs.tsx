import { Progress, Title } from '@mantine/core'
import type { Belief } from '../../../../../cli/src/ui/protocol.ts'
import { texts } from '../../../texts/local.ts'
import styles from '../local.module.css'

/** How likely the causes are, as the answers come in. */
export function Beliefs({ beliefs }: { readonly beliefs: readonly Belief[] }) {
  return (
    <div className={styles['beliefs']}>
      <Title order={3}>{texts.believed}</Title>
      <ul>
        {beliefs.map(({ id, title, probability }) => (
          <li key={id}>
            <span>{title}</span>
            <span className={styles['percent']}>{texts.percent(probability)}</span>
            <Progress value={Math.round(probability * 100)} size="xs" aria-label={title} />
          </li>
        ))}
      </ul>
    </div>
  )
}
