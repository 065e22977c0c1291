import { IconCircleCheck, IconCircleDashed, IconCircleMinus, IconCircleX, type Icon } from '@tabler/icons-react'
import { Mono } from '../../../parts/mono.tsx'
import { Section } from '../../../parts/section.tsx'
import { Status, type Tone } from '../../../parts/status.tsx'
import { one as texts } from '../../../texts/refusals.ts'
import type { Explained } from './queries.ts'
import styles from './refusal-page.module.css'

type Look = readonly [tone: Tone, icon: Icon]

const unknown: Look = ['quiet', IconCircleDashed]
const looks: Readonly<Record<string, Look>> = {
  passed: ['good', IconCircleCheck],
  failed: ['bad', IconCircleX],
  'not-reached': unknown,
  'not-applicable': ['quiet', IconCircleMinus],
}

/** All checks, in the order in which they were made. */
export function Checks({ of: { evaluated } }: { readonly of: Pick<Explained, 'evaluated'> }) {
  return (
    <Section title={texts.checked}>
      <ol className={styles['checks']}>
        {evaluated.map(({ check, verdict, code, detail }) => {
          const [tone, icon] = looks[verdict] ?? unknown
          return (
            <li key={check} className={styles['check']} data-verdict={verdict}>
              <span>{texts.checks[check] ?? check}</span>
              <Status tone={tone} icon={icon} word={texts.verdicts[verdict] ?? verdict} />
              {(detail ?? code) && (
                <span className={styles['detail']}>
                  {detail} {code && <Mono>{code}</Mono>}
                </span>
              )}
            </li>
          )
        })}
      </ol>
    </Section>
  )
}
