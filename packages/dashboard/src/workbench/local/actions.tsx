import type { Report } from '@why401/core'
import { useState } from 'react'
import { FixPanel } from './fix/fix-panel.tsx'
import { LastFix } from './fix/last-fix.tsx'
import { ProvePanel } from './proof/prove-panel.tsx'
import { WithServer } from './server/queries.tsx'
import styles from './local.module.css'

interface Props {
  readonly input: string
  readonly report: Report
  /** Which of several refusals in the input, from 0. */
  readonly refusal?: number
}

/** Below the answer to one refusal: proving it, and mending it where the value came from. */
export function Actions({ input, report, refusal }: Props) {
  const [proven, setProven] = useState<{ readonly input: string; readonly count: number }>({ input, count: 0 })
  const count = proven.input === input ? proven.count : 0
  const canFix = count > 0 || report.causes.some(({ fix }) => fix.edits.length > 0)
  return (
    <WithServer>
      <div className={styles['actions']}>
        <ProvePanel
          input={input}
          refusal={refusal}
          onRefused={() => setProven((now) => ({ input, count: (now.input === input ? now.count : 0) + 1 }))}
        />
        {canFix && <FixPanel key={count} input={input} refusal={refusal} isDiagnosed={count > 0} />}
        <LastFix />
      </div>
    </WithServer>
  )
}
